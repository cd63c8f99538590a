import { readCardsShown } from '../../sharing/cards/report-cards.ts';
import { datedRows } from '../../charts/rows/chart-rows.ts';
import { nameReport } from '../report-name.ts';
import type { Site } from '../site.ts';
import { gatherFacts } from '../../report/facts.ts';
import { listAsks, listParagraphs } from '../../report/units.ts';
import { listJudgements } from '../../report/grades.ts';
import { partJudgements, type Verdict } from '../../overview/verdict.ts';
import { listReportRecords } from '../../search/index/report-records.ts';
import { isLongText } from '../../search/scan/search-index.ts';
import {
  getDeclared,
  getReport,
  getPublication,
  getFigures,
  getTerms,
  getTopics,
  getLaterInspections,
} from './declared.ts';
import { getCharts } from './figures.ts';
import { once } from './once.ts';
import { getSearchFiles } from './search.ts';
import { getSections } from './sections.ts';

/** The judgements, the one of everything apart; undefined where the report records none. */
export const getVerdict = once(async (): Promise<Verdict | undefined> => {
  const { report, publication } = await getDeclared();
  const judgements = listJudgements(report);
  return judgements.length > 0 ? partJudgements(judgements, publication.overall) : undefined;
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
