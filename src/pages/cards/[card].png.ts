import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCardOnce } from '../../cards/cached-card';
import { listCards } from '../../cards/report-cards';
import { getPublication, getReport, getSections } from '../../queries';

export async function getStaticPaths() {
  const [report, sections, publication] = await Promise.all([getReport(), getSections(), getPublication()]);
  return listCards(report, sections, publication).map(({ key, card }) => ({
    params: { card: key },
    props: { card },
  }));
}

/** The link-preview picture of a page. */
export const GET = (async ({ props: { card } }) => {
  const png = await drawCardOnce(card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
