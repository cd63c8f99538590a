import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Declared } from '../../declared/loading/read-declared';
import { absolute, paragraphPath, statisticPath, topicPath, unitPath } from '../addresses';
import { readCardsShown } from '../../sharing/cards/shown';
import { type CitedUnit, listCitedUnits } from '../../sharing/cited-units';
import { placeOfFigures } from '../../sharing/place';
import type { Source } from '../../sharing/source';
import { recordUnit, type UnitRecord } from '../../sharing/unit-record';
import { chartFigure, type ChartFigure, findChartOf } from '../../charts/picture/chart-figure';
import { calculatedRows, type ChartSources, datedRows } from '../../charts/rows/chart-rows';
import { placeCharts, type PlacedChart } from '../../charts/picture/section-charts';
import type { Imprint } from '../../data/record-table';
import { statisticRecords } from '../../charts/files/statistics-table';
import { type Finding, listFollowingActions, listReasons } from '../../declared/finding';
import type { LaterInspection } from '../../declared/later-inspection';
import { listNotesBeside, type Note } from '../../declared/note';
import { makeHeadingPages } from '../../declared/heading-pages';
import { arrangeSections, type SectionPage } from '../../declared/section-page';
import { makeSubjectIndex, type SubjectEntry } from '../../declared/subject-index';
import type { Term } from '../../declared/term';
import { mapUnitTopics, type Topic } from '../../declared/topic';
import type { Publication } from '../../declared/publication';
import { compareLabels, unitKey } from '../../report/unit-ref';
import type { Report } from '../../report/model';
import { commaList, nameReport } from '../report-name';
import type { Site } from '../site';
import { neighboursOf, sectionAt } from '../../declared/unit-context';
import { gatherFacts } from '../../report/facts';
import { listAsks, listJudgements, listParagraphs, listUnits, type Unit } from '../../report/units';
import { partJudgements, type Verdict } from '../../overview/verdict';
import { listReportRecords, tagTopics } from '../../search/index/report-records';
import { makeSearchFile } from '../../search/index/search-file';
import { isLongText, type SearchIndex } from '../../search/scan/search-index';
import { listEventRecords, listStatisticRecords, listTermRecords } from '../../search/index/site-records';

/** Asks once a build. In development it asks every time, since what is declared changes under the pages. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  if (process.env['NODE_ENV'] !== 'production') return ask;
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}

/** The report with all that is declared about it. */
const getDeclared = once(async (): Promise<Declared> => {
  const entry = await getEntry('declared', 'declared');
  if (!entry) throw new Error('Nothing is declared, though the loader always fills this collection.');
  return entry.data;
});

/** The parsed report. */
export const getReport = async (): Promise<Report> => (await getDeclared()).report;

/** The report as a publication: publisher, place, the site's name. */
const getPublication = async (): Promise<Publication> => (await getDeclared()).publication;

/** A section page with the MDX entry that holds the site's introduction, where pages are declared. */
export type SectionEntry = SectionPage & { readonly entry: CollectionEntry<'sections'> | undefined };

/** The section pages in the report's order. */
export const getSections = once(async (): Promise<readonly SectionEntry[]> => {
  const [{ report, publication }, entries] = await Promise.all([getDeclared(), getCollection('sections')]);
  if (entries.length === 0) {
    return makeHeadingPages(report, publication.pages).map((page) => ({ ...page, entry: undefined }));
  }
  const declarations = entries.map((entry) => ({ slug: entry.id, ...entry.data, entry }));
  return arrangeSections(report, declarations);
});

/** The judgements, the one of everything apart; undefined where the report records none. */
export const getVerdict = once(async (): Promise<Verdict | undefined> => {
  const { report, publication } = await getDeclared();
  const judgements = listJudgements(report);
  return judgements.length > 0 ? partJudgements(judgements, publication.overall) : undefined;
});

/** The section page that holds the first item that is asked for; undefined where there is none. */
export async function getActionSection(): Promise<SectionEntry | undefined> {
  const [report, sections] = await Promise.all([getReport(), getSections()]);
  const [first] = listAsks(report);
  return first && sectionAt(sections, first.line);
}

/** Everything that charts, tables and data files of figures are made of, in the order declared. */
export const getFigures = async (): Promise<ChartSources> => await getDeclared();

/** Every chart with its rows, table and picture, in the order declared. */
export const getCharts = once(async (): Promise<readonly ChartFigure[]> => {
  const declared = await getDeclared();
  return declared.charts.map((chart) => chartFigure(chart, declared));
});

/** The charts that the overview shows small, in the order named. */
export const getOverviewCharts = once(async (): Promise<readonly ChartFigure[]> => {
  const [{ overviewCharts }, charts] = await Promise.all([getPublication(), getCharts()]);
  return overviewCharts.flatMap((id) => charts.filter(({ chart }) => chart.id === id));
});

/** The charts that a section's page shows, each with the paragraph that it stands below; null for the end. */
export async function getSectionCharts(section: SectionEntry): Promise<readonly PlacedChart[]> {
  return placeCharts(section.entry?.data.charts ?? [], await getCharts());
}

/** Every figure as a flat record with its permalink, for the data files. */
export const getStatisticRecords = once(async () => {
  const [figures, charts] = await Promise.all([getFigures(), getCharts()]);
  const smallPrint = charts.flatMap((figure) => figure.smallPrint.map(({ calculation }) => calculation.id));
  const calculations = figures.calculations.map(({ id }) => id).filter((id) => !smallPrint.includes(id));
  const calculated = calculatedRows({ calculations }, figures);
  return statisticRecords(
    figures.statistics,
    calculated,
    figures.report.roles.inspected?.stretch ?? null,
    (label) => absolute(paragraphPath(label)),
  );
});

/** Whose words the data files carry. */
export const getImprint = once(async (): Promise<Imprint> => {
  const [report, publication] = await Promise.all([getReport(), getPublication()]);
  const facts = gatherFacts(report);
  const { title, year } = nameReport(facts, publication);
  const { name, statement, address } = publication.licence;
  return {
    source: commaList(publication.publisher, title),
    year: year ?? '',
    licence: statement ?? facts.licence ?? commaList(name, address),
  };
});

/** The frame of every page. */
export const getSite = once(async (): Promise<Site> => {
  const [publication, report, sections, later, searched, figures, charts, topics, terms] = await Promise.all([
    getPublication(),
    getReport(),
    getSections(),
    getLaterInspections(),
    getSearchFiles(),
    getFigures(),
    getCharts(),
    getTopics(),
    getTerms(),
  ]);
  const facts = gatherFacts(report);
  const paragraphs = listParagraphs(report);
  return {
    publication,
    cover: report.cover,
    facts,
    name: nameReport(facts, publication),
    counts: {
      actions: listAsks(report).length,
      statistics: figures.statistics.length,
      charts: charts.length,
      events: datedRows(figures).length,
      topics: topics.length,
      terms: terms.length,
    },
    sections,
    paragraphCount: paragraphs.length,
    ends: [paragraphs[0]?.label ?? '', paragraphs.at(-1)?.label ?? ''],
    later,
    searched: searched.report.name,
    long: isLongText(listReportRecords(report, sections)),
    cards: readCardsShown(process.env),
  };
});

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

/** The terms and topics as one index with the units they lead to, in alphabetical order. */
export const getSubjectIndex = once(async (): Promise<readonly SubjectEntry[]> => {
  return makeSubjectIndex(...(await Promise.all([getReport(), getTerms(), getTopics()])));
});

/** The notes beside the text, in the order of their ids. */
const getNotes = once(async (): Promise<readonly Note[]> => {
  return (await getDeclared()).notes.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
});

/** What came after the report, earliest first; empty where nothing is declared. */
const getLaterInspections = once(async (): Promise<readonly LaterInspection[]> => {
  return (await getDeclared()).later.toSorted((a, b) => a.from.localeCompare(b.from));
});

/** The publication that quotations and citations name. The inspectorate is its author, as an organisation. */
export const getSource = once(async (): Promise<Source> => {
  const [publication, report] = await Promise.all([getPublication(), getReport()]);
  const { title, year } = nameReport(gatherFacts(report), publication);
  const { publisher, published, language } = publication;
  return { title, author: publisher, publisher, year, published, language };
});

/** Every paragraph and action as it is cited, with its permalink. */
const getCitedUnits = once(async (): Promise<readonly CitedUnit[]> => {
  return listCitedUnits(await getReport(), (unit) => absolute(unitPath(unit)));
});

/** Every statistic as it is cited: the words of the report that state it, at its place on the page of statistics. */
const getCitedStatistics = once(async () => {
  const { statistics } = await getFigures();
  return statistics.map(({ id, label, paragraph, quote }) => ({
    name: label,
    place: placeOfFigures(`statistic-${id}`, [paragraph], absolute(statisticPath(id))),
    runs: [{ kind: 'plain' as const, text: quote }],
  }));
});

/** The topics of every paragraph and action that is on one, by `unitKey`. */
const getUnitTopics = once(async () => mapUnitTopics(...(await Promise.all([getReport(), getTopics()]))));

/** The records of all units by key, for their files and for their pages: each is quoted and cited once. */
export const getUnitRecords = once(async (): Promise<ReadonlyMap<string, UnitRecord>> => {
  const [units, statistics, source, topics] = await Promise.all([
    getCitedUnits(),
    getCitedStatistics(),
    getSource(),
    getUnitTopics(),
  ]);
  const records = [
    ...units.map((unit) => {
      const links = (topics.get(unitKey(unit)) ?? []).map(({ id, title }) => ({
        title,
        path: topicPath(id),
      }));
      return recordUnit(source, unit.place, unit.name, unit.runs, links);
    }),
    ...statistics.map(({ place, name, runs }) => recordUnit(source, place, name, runs)),
  ];
  return new Map(records.map((record) => [record.key, record]));
});

/** All that stands around a unit: its page, its neighbours among those of its kind, and what the site says of it. */
export async function getUnitAround(unit: Unit) {
  const [report, sections, findings, notes, topics, { statistics }, records] = await Promise.all([
    getReport(),
    getSections(),
    getFindings(),
    getNotes(),
    getUnitTopics(),
    getFigures(),
    getUnitRecords(),
  ]);
  const same = listUnits(report).filter(({ kind }) => kind === unit.kind);
  const isMain = unit.kind === 'paragraph';
  return {
    section: sectionAt(sections, unit.line),
    ...neighboursOf(same, unit),
    count: same.length,
    notes: listNotesBeside(report, notes, unit),
    topics: topics.get(unitKey(unit)) ?? [],
    statistics: isMain ? statistics.filter(({ paragraph }) => paragraph === unit.label) : [],
    following: isMain ? listFollowingActions(report, findings, unit.label) : [],
    reasons: unit.group ? listReasons(findings, unit.label) : [],
    citations: records.get(unitKey(unit))?.citations ?? [],
  };
}

/** Everything that search can find of the report's own words, with the topics of each paragraph and action. */
export const getSearchIndex = once(async (): Promise<SearchIndex> => {
  const [report, sections, topics] = await Promise.all([getReport(), getSections(), getTopics()]);
  return {
    sections: sections.map(({ slug, title }) => ({ slug, title })),
    topics: topics.map(({ id, title }) => ({ slug: id, title })),
    records: tagTopics(listReportRecords(report, sections), report, topics),
  };
});

/** What search can find of this site's own words about the report. */
export const getSiteSearchIndex = once(async (): Promise<SearchIndex> => {
  const [terms, figures, charts] = await Promise.all([getTerms(), getFigures(), getCharts()]);
  const anchorOf = (id: string) => findChartOf(charts, id)?.chart.id ?? id;
  return {
    sections: [],
    topics: [],
    records: [
      ...listStatisticRecords(figures.statistics, anchorOf),
      ...listEventRecords(datedRows(figures)),
      ...listTermRecords(terms),
    ],
  };
});

/** Both as the files that are fetched. */
export const getSearchFiles = once(async () => {
  const [report, site] = await Promise.all([getSearchIndex(), getSiteSearchIndex()]);
  return { report: makeSearchFile('index', report), site: makeSearchFile('site', site) };
});
