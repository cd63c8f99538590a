/**
 * Every address of the site, in one place: they are a contract with the people who share and print them, and never
 * change once published. Paths start with the configured base and end with a slash.
 */

import type { OwnAddress } from '../declared/own-addresses.ts';
import { paragraphRef, type UnitRef, unitKey } from '../report/unit-ref.ts';
import { OFFLINE_WORKER } from './built-files.ts';
import { type TextFragment, textDirective } from './text-fragment.ts';

const base = import.meta.env.BASE_URL;

/** A path of the site from its root, with the configured base in front: `at('data/report.json')`. */
export const at = (path: string): string => base + path;

/** A path of which the site itself says the first part, whatever the report: no section's page can have it. */
const own = (first: OwnAddress, rest = ''): string => at(`${first}/${rest}`);

/** A path as the absolute address that is shared, cited and named as canonical. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The overview: what was judged, what it means, what must be done. */
export const overviewPath = (): string => at('');

/** What came after the report: a band of the overview. */
export const laterPath = (): string => `${overviewPath()}#later`;

/** The whole report on one page. */
export const reportPath = (): string => own('report');

/** Source, licence, and how the text was handled. */
export const aboutPath = (): string => own('about');

/** How to quote and cite. */
export const howToCitePath = (): string => own('how-to-cite');

/** The service worker of readers who keep the site. */
export const offlineWorkerPath = (): string => at(OFFLINE_WORKER);

/** The picture that browsers show beside a page's title. */
export const iconPath = (): string => at('favicon.svg');

/** The accessibility statement. */
export const accessibilityPath = (): string => own('accessibility');

/** Every paragraph by number. */
export const paragraphListPath = (): string => own('paragraphs');

/** One part of that list, counted from 1, where the report is too long for one page. */
export const paragraphPartPath = (part: number): string => own('paragraphs', `${part}/`);

/** The search page, without a query. */
export const searchPath = (): string => own('search');

/** Every chart and figure. */
export const statisticsPath = (): string => own('statistics');

/** The events that the report tells of, by date. */
export const timelinePath = (): string => own('timeline');

/** One event of the timeline. */
export const eventPath = (event: string): string => `${timelinePath()}#${event}`;

/** All topics. */
export const topicsPath = (): string => own('topics');

/** All terms with their explanations. */
export const glossaryPath = (): string => own('glossary');

/** A chosen set of paragraphs as one page. */
export const extractPath = (): string => own('extract');

/** The extract of the chosen paragraphs, written as "?p=…". */
export const extractQueryPath = (query: string): string => `${extractPath()}${query}`;

/** The page that answers a query, written as "?q=…". */
export const searchQueryPath = (query: string): string => `${searchPath()}${query}`;

/** A file that the plain scan reads, by its name without the ending. */
export const searchFilePath = (name: string): string => own('search', `${name}.json`);

/** The script of the search engine that long texts need, and its folder's address. */
export const searchEnginePath = (): string => own('pagefind', 'pagefind.js');

/** The page that holds one section of the report, whole. */
export const sectionPath = (slug: string): string => at(`${slug}/`);

/** The permalink page of one unit: the address that is shared. */
export const unitPath = ({ kind, label }: UnitRef): string => at(`${kind}/${label}/`);

/** The permalink page of one paragraph. */
export const paragraphPath = (label: string): string => unitPath(paragraphRef(label));

/**
 * The address that is shared for a key: the permalink of "paragraph-61" and "action-8", and for "statistic-pay" its
 * place on the page of statistics.
 */
export function sharedPath(key: string): string {
  const end = key.lastIndexOf('-');
  return key.startsWith('statistic-')
    ? statisticPath(key.slice('statistic-'.length))
    : unitPath({ kind: key.slice(0, end), label: key.slice(end + 1) });
}

/** One chart alone, made to be framed elsewhere. */
export const embedPath = (chart: string): string => own('embed', `${chart}/`);

/** A chart or a statistic on the page of statistics, by its id. */
export const statisticPath = (id: string): string => `${statisticsPath()}#${id}`;

/** A chart's file: its table as CSV, its picture as PNG or SVG, or the data that the browser draws it from. */
export const chartFilePath = (chart: string, format: 'csv' | 'png' | 'svg' | 'json'): string =>
  own('charts', `${chart}.${format}`);

/** The paragraphs on one topic. */
export const topicPath = (topic: string): string => own('topics', `${topic}/`);

/** One part of a topic's paragraphs, counted from 1, where they are too many for one page. */
export const topicPartPath = (topic: string, part: number): string => own('topics', `${topic}/${part}/`);

/** A data file for download. */
export const dataPath = (file: string): string => own('data', file);

/** A unit in its context: its place on the section's page. */
export const unitInSectionPath = (slug: string, unit: UnitRef): string =>
  `${sectionPath(slug)}#${unitKey(unit)}`;

/** A paragraph in its context. */
export const paragraphInSectionPath = (slug: string, label: string): string =>
  unitInSectionPath(slug, paragraphRef(label));

/** Words of a paragraph in their context: browsers that know text fragments mark and show the words themselves. */
export const quotationPath = (slug: string, label: string, words: TextFragment | undefined): string =>
  paragraphInSectionPath(slug, label) + textDirective(words);

/** The id of a note of the report. */
export const noteId = ({ key }: { readonly key: string }): string => `note-${key}`;

/** A heading of the report in its context, by its id on the section's page; the page itself without one. */
export const headingInSectionPath = (slug: string, id: string | undefined): string =>
  sectionPath(slug) + (id === undefined ? '' : `#${id}`);

/** A term in the glossary. */
export const termPath = (term: string): string => `${glossaryPath()}#${term}`;

/** The link-preview picture of a page or unit. */
export const cardPath = (key: string): string => own('cards', `${key}.png`);

/** The quotation and citations of one unit, as the tools beside it fetch them. */
export const unitFilePath = (key: string): string => dataPath(`units/${key}.json`);
