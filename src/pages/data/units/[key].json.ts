import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getUnitRecords } from '../../../site/queries/units';

export async function getStaticPaths() {
  const records = await getUnitRecords();
  return [...records.values()].map((record) => ({ params: { key: record.key }, props: { record } }));
}

/** The words, citations and topics of one unit, for the tools beside it. */
export const GET = (({ props: { record } }) => Response.json(record)) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
