import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
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

async function getOnly<Name extends 'report' | 'publication'>(collection: Name, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection ${collection} is empty, though its loader always fills it.`);
  return entry;
}
