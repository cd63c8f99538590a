import { findChartOf } from '../../charts/picture/chart-figure.ts';
import { datedRows } from '../../charts/rows/chart-rows.ts';
import { makeSubjectIndex, type SubjectEntry } from '../../declared/subject-index.ts';
import { listReportRecords, tagTopics } from '../../search/index/report-records.ts';
import { packIndex } from '../../search/index/packed-index.ts';
import { packTopics } from '../../search/index/packed-topics.ts';
import { makeSearchFile } from '../../search/index/search-file.ts';
import type { SearchIndex } from '../../search/scan/search-index.ts';
import { listEventRecords, listStatisticRecords, listTermRecords } from '../../search/index/site-records.ts';
import { getReport, getFigures, getTerms, getTopics } from './declared.ts';
import { getCharts } from './figures.ts';
import { once } from './once.ts';
import { getSections } from './sections.ts';

/** The terms and topics as one index with the units they lead to, in alphabetical order. */
export const getSubjectIndex = once(async (): Promise<readonly SubjectEntry[]> => {
  return makeSubjectIndex(...(await Promise.all([getReport(), getTerms(), getTopics()])));
});

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

/** Both as the files that are fetched, the topics of the report's own words apart. */
export const getSearchFiles = once(async () => {
  const [report, site] = await Promise.all([getSearchIndex(), getSiteSearchIndex()]);
  return {
    report: makeSearchFile('index', packIndex(report)),
    site: makeSearchFile('site', packIndex(site)),
    topics: makeSearchFile('topics', packTopics(report)),
  };
});
