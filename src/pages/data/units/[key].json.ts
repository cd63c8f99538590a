import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topicPath } from '../../../addresses';
import { recordUnit } from '../../../citing/unit-record';
import { getCitedStatistics, getCitedUnits, getReport, getSource, getTopics } from '../../../queries';
import { listUnitTopics } from '../../../report/wording/topic-paragraphs';

export async function getStaticPaths() {
  const [units, statistics, source, report, topics] = await Promise.all([
    getCitedUnits(),
    getCitedStatistics(),
    getSource(),
    getReport(),
    getTopics(),
  ]);
  const records = [
    ...units.map(({ kind, number, place, name, runs }) => {
      const found = listUnitTopics(report, topics, { kind, number });
      const links = found.map(({ id, title }) => ({ title, path: topicPath(id) }));
      return recordUnit(source, place, name, runs, links);
    }),
    ...statistics.map(({ place, name, runs }) => recordUnit(source, place, name, runs)),
  ];
  return records.map((record) => ({ params: { key: record.key }, props: { record } }));
}

/** The words, citations and topics of one unit, for the tools beside it. */
export const GET = (({ props: { record } }) => Response.json(record)) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
