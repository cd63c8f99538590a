import { absolute, statisticPath, topicPath, unitPath } from '../addresses.ts';
import { type CitedUnit, listCitedUnits } from '../../sharing/cited-units.ts';
import { pinpointFigures } from '../../sharing/pinpoint.ts';
import { makeUnitFile, type UnitFile } from '../../sharing/unit-file.ts';
import { listFollowingActions, listReasons } from '../../declared/finding.ts';
import { listNotesBeside } from '../../declared/note.ts';
import { mapUnitTopics } from '../../declared/topic.ts';
import type { Report } from '../../report/model.ts';
import { remembered } from '../../report/remembered.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { neighboursOf, sectionAt } from '../../declared/unit-context.ts';
import { listUnits, type Unit } from '../../report/units.ts';
import { listChartsOf } from '../../charts/picture/chart-figure.ts';
import { getDeclared, getReport, getFigures, getTopics, getFindings, getNotes, getWork } from './declared.ts';
import { getCharts } from './figures.ts';
import { once } from './once.ts';
import { getSections } from './sections.ts';

/** Every paragraph and action as it is cited, with its permalink. */
const getCitedUnits = once(async (): Promise<readonly CitedUnit[]> => {
  const { report, sourcePages } = await getDeclared();
  return listCitedUnits(report, sourcePages, (unit) => absolute(unitPath(unit)));
});

/** Every statistic as it is cited: the words of the report that state it, at its place on the page of statistics. */
const getCitedStatistics = once(async () => {
  const { statistics } = await getFigures();
  return statistics.map(({ id, label, paragraph, quote }) => ({
    name: label,
    pinpoint: pinpointFigures(
      unitKey({ kind: 'statistic', label: id }),
      [paragraph],
      absolute(statisticPath(id)),
    ),
    runs: [{ kind: 'plain' as const, text: quote }],
  }));
});

/** The topics of every paragraph and action that is on one, by `unitKey`. */
const getUnitTopics = once(async () => mapUnitTopics(...(await Promise.all([getReport(), getTopics()]))));

/**
 * By key, for each unit and statistic, a function that makes its file: a thread of a large site needs only some of
 * them, and all of them would fill its memory.
 */
export const getUnitFiles = once(async (): Promise<ReadonlyMap<string, () => UnitFile>> => {
  const [units, statistics, work, topics] = await Promise.all([
    getCitedUnits(),
    getCitedStatistics(),
    getWork(),
    getUnitTopics(),
  ]);
  const ofUnit = (unit: CitedUnit) => {
    const links = (topics.get(unitKey(unit)) ?? []).map(({ id, title }) => ({ title, path: topicPath(id) }));
    return makeUnitFile(work, unit.pinpoint, unit.name, unit.runs, links, unit.sourcePage);
  };
  return new Map([
    ...units.map((unit) => [unit.pinpoint.key, () => ofUnit(unit)] as const),
    ...statistics.map(
      ({ pinpoint, name, runs }) => [pinpoint.key, () => makeUnitFile(work, pinpoint, name, runs)] as const,
    ),
  ]);
});

const unitsByKind = remembered((report: Report) => Map.groupBy(listUnits(report), ({ kind }) => kind));

/** All that stands around a unit: its page, its neighbours among those of its kind, and what the site says of it. */
export async function getUnitAround(unit: Unit) {
  const [report, sections, findings, notes, topics, { statistics }, charts, files] = await Promise.all([
    getReport(),
    getSections(),
    getFindings(),
    getNotes(),
    getUnitTopics(),
    getFigures(),
    getCharts(),
    getUnitFiles(),
  ]);
  const same = unitsByKind(report).get(unit.kind) ?? [];
  const isMain = unit.kind === 'paragraph';
  return {
    section: sectionAt(sections, unit.line),
    ...neighboursOf(same, unit),
    count: same.length,
    notes: listNotesBeside(report, notes, unit),
    topics: topics.get(unitKey(unit)) ?? [],
    statistics: isMain ? statistics.filter(({ paragraph }) => paragraph === unit.label) : [],
    charts: isMain ? listChartsOf(charts, unit.label) : [],
    following: isMain ? listFollowingActions(report, findings, unit.label) : [],
    reasons: unit.group ? listReasons(findings, unit.label) : [],
    citations: files.get(unitKey(unit))?.().citations ?? [],
  };
}
