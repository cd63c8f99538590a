import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getUnitFiles } from '../../../site/queries/units.ts';

/** A file for each unit and statistic, by its key: "paragraph-61". */
export async function getStaticPaths() {
  const files = await getUnitFiles();
  return [...files].map(([key, makeFile]) => ({ params: { key }, props: { makeFile } }));
}

/** The words, citations and topics of one unit, for the tools beside it. */
export const GET = (({ props: { makeFile } }) => Response.json(makeFile())) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
