import { getEntry } from 'astro:content';
import type { Declared } from '../../declared/loading/read-declared.ts';
import type { Work } from '../../sharing/work.ts';
import type { ChartData } from '../../charts/rows/chart-rows.ts';
import type { Finding } from '../../declared/finding.ts';
import type { LaterInspection } from '../../declared/later-inspection.ts';
import type { SiteNote } from '../../declared/note.ts';
import type { Term } from '../../declared/term.ts';
import type { Topic } from '../../declared/topic.ts';
import type { Publication } from '../../declared/publication.ts';
import { Refusal } from '../../declared/refusal.ts';
import { compareLabels } from '../../report/unit-ref.ts';
import type { Report } from '../../report/model.ts';
import { nameReport } from '../report-name.ts';
import { gatherFacts } from '../../report/facts.ts';
import { once } from './once.ts';

/** The report with all that is declared about it. Throws a Refusal, in development alone, while something is refused. */
export const getDeclared = once(async (): Promise<Declared> => {
  const entry = await getEntry('declared', 'declared');
  if (!entry) throw new Error('Nothing is declared, though the loader always fills this collection.');
  if ('refused' in entry.data) throw new Refusal(entry.data.refused.message, entry.data.refused.hint);
  return entry.data;
});

/** The parsed report. */
export const getReport = async (): Promise<Report> => (await getDeclared()).report;

/** The report as a publication: publisher, place, the site's name. */
export const getPublication = async (): Promise<Publication> => (await getDeclared()).publication;

/** Everything that charts, tables and data files of figures are made of, in the order declared. */
export const getFigures = async (): Promise<ChartData> => await getDeclared();

/** The glossary, in alphabetical order whatever the case. */
export const getTerms = once(async (): Promise<readonly Term[]> => {
  return (await getDeclared()).terms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** The topics, in alphabetical order of their titles. */
export const getTopics = once(async (): Promise<readonly Topic[]> => {
  return (await getDeclared()).topics.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
});

/** The paragraphs behind each action, in the order of the actions. */
export const getFindings = once(async (): Promise<readonly Finding[]> => {
  return (await getDeclared()).findings.toSorted((a, b) => compareLabels(a.action, b.action));
});

/** The notes beside the text, in the order of their ids. */
export const getNotes = once(async (): Promise<readonly SiteNote[]> => {
  return (await getDeclared()).notes.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
});

/** What came after the report, earliest first; empty where nothing is declared. */
export const getLaterInspections = once(async (): Promise<readonly LaterInspection[]> => {
  return (await getDeclared()).later.toSorted((a, b) => a.from.localeCompare(b.from));
});

/** The publication that quotations and citations name. The inspectorate is its author, as an organisation. */
export const getWork = once(async (): Promise<Work> => {
  const [publication, report] = await Promise.all([getPublication(), getReport()]);
  const { title, year } = nameReport(gatherFacts(report), publication);
  const { publisher, published, language } = publication;
  return { title, author: publisher, publisher, year, published, language };
});
