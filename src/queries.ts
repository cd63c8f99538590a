import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { absolute, actionPath, paragraphPath } from './addresses';
import { type Citation, citePlace } from './citing/citations';
import { type CitedUnit, listCitedUnits } from './citing/cited-units';
import { describeSource, type Source } from './citing/source';
import type { Finding } from './report/finding';
import type { Cover, Report } from './report/model';
import type { Note } from './report/note';
import { arrangeSections, type SectionPage } from './report/section-page';
import type { Term } from './report/term';
import type { Topic } from './report/topic';
import { listParagraphs } from './report/units';
import type { Publication } from './schemas/publication';

/** The parsed report. */
export async function getReport(): Promise<Report> {
  return (await getOnly('report', 'report')).data;
}

/** The report as a publication: publisher, place, the site's name. */
export async function getPublication(): Promise<Publication> {
  return (await getOnly('publication', 'publication')).data;
}

/** A section page with the MDX entry that holds the site's introduction. */
export type SectionEntry = SectionPage & { readonly entry: CollectionEntry<'sections'> };

/** The section pages in the report's order. */
export async function getSections(): Promise<readonly SectionEntry[]> {
  const [report, entries] = await Promise.all([getReport(), getCollection('sections')]);
  const declarations = entries.map((entry) => ({ slug: entry.id, ...entry.data, entry }));
  return arrangeSections(report, declarations);
}

/** The section page that holds the required actions. */
export async function getActionSection(): Promise<SectionEntry> {
  const holds = (section: SectionEntry) =>
    section.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'actions'));
  const section = (await getSections()).find(holds);
  if (!section) throw new Error('a parsed report always has actions, and every section has a page');
  return section;
}

/** What every page shows around its own content: names, source, licence and the way to every section. */
export interface Site {
  readonly publication: Publication;
  readonly cover: Cover;
  readonly sections: readonly SectionEntry[];
  readonly paragraphCount: number;
}

/** The frame of every page. */
export async function getSite(): Promise<Site> {
  const [publication, report, sections] = await Promise.all([getPublication(), getReport(), getSections()]);
  return { publication, cover: report.cover, sections, paragraphCount: listParagraphs(report).length };
}

/** The glossary, in alphabetical order whatever the case. */
export async function getTerms(): Promise<readonly Term[]> {
  const terms = (await getCollection('terms')).map(({ data }) => data);
  return terms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The topics, in alphabetical order of their titles. */
export async function getTopics(): Promise<readonly Topic[]> {
  const topics = (await getCollection('topics')).map(({ data }) => data);
  return topics.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The paragraphs behind each action, in the order of the actions. */
export async function getFindings(): Promise<readonly Finding[]> {
  const findings = (await getCollection('findings')).map(({ data }) => data);
  return findings.toSorted((a, b) => a.action - b.action);
}

/** The notes beside the text, in the order of their ids. */
export async function getNotes(): Promise<readonly Note[]> {
  const notes = (await getCollection('notes')).map(({ data }) => data);
  return notes.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** The publication that quotations and citations name. The inspectorate is its author, as an organisation. */
export async function getSource(): Promise<Source> {
  const [{ publisher }, { cover }] = await Promise.all([getPublication(), getReport()]);
  return describeSource(cover, { author: publisher, publisher, language: 'en-GB' });
}

/** Every paragraph and action as it is cited, with its permalink. */
export async function getCitedUnits(): Promise<readonly CitedUnit[]> {
  return listCitedUnits(await getReport(), {
    paragraph: (number) => absolute(paragraphPath(number)),
    action: (number) => absolute(actionPath(number)),
  });
}

/** The citations of one paragraph or action. Throws an Error for a number that the report does not have. */
export async function getCitations(kind: CitedUnit['kind'], number: number): Promise<readonly Citation[]> {
  const [units, source] = await Promise.all([getCitedUnits(), getSource()]);
  const unit = units.find((each) => each.kind === kind && each.number === number);
  if (!unit) throw new Error(`found ${kind} ${number}, expected one that the report has.`);
  return citePlace(source, unit.place);
}

async function getOnly<Name extends 'report' | 'publication'>(collection: Name, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection ${collection} is empty, though its loader always fills it.`);
  return entry;
}
