import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordUnit } from '../../../citing/unit-record';
import { getCitedStatistics, getCitedUnits, getSource } from '../../../queries';

export async function getStaticPaths() {
  const [units, statistics, source] = await Promise.all([getCitedUnits(), getCitedStatistics(), getSource()]);
  return [...units, ...statistics].map(({ place, name, runs }) => ({
    params: { key: place.key },
    props: { record: recordUnit(source, place, name, runs) },
  }));
}

/** The quotation and citations of one unit, for the tools beside it. */
export const GET = (({ props: { record } }) => Response.json(record)) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
