import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getUnitFiles } from '../../../site/queries/units';

export async function getStaticPaths() {
  const files = await getUnitFiles();
  return [...files.values()].map((file) => ({ params: { key: file.key }, props: { file } }));
}

/** The words, citations and topics of one unit, for the tools beside it. */
export const GET = (({ props: { file } }) => Response.json(file)) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
