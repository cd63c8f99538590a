import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCardOnce } from '../../sharing/cards/cached-card';
import { listCards } from '../../sharing/cards/report-cards';
import { getReport, getSite, getTopics } from '../../site/queries/queries';

const waysIn = [
  ['statistics', 'Statistics', 'Every figure of the report, charted, with the words it comes from.'],
  ['timeline', 'Timeline', 'What the report dates, in the order of time, each with its sentence.'],
  ['topics', 'Topics', 'Every paragraph on a subject, in the report’s order.'],
  ['glossary', 'Glossary', 'Acronyms and terms, with every paragraph that uses them.'],
].map(([key = '', heading = '', summary = '']) => ({ key, place: 'Inspection report', heading, summary }));

export async function getStaticPaths() {
  const [report, topics, { sections, publication, cards }] = await Promise.all([
    getReport(),
    getTopics(),
    getSite(),
  ]);
  if (!cards) return [];
  const added = topics.map(({ id, title, description }) => ({
    key: `topic-${id}`,
    place: 'Topic',
    heading: title,
    summary: description,
  }));
  return listCards(report, sections, [...waysIn, ...added], publication).map(({ key, card }) => ({
    params: { card: key },
    props: { card },
  }));
}

/** The link-preview picture of a page. */
export const GET = (async ({ props: { card } }) => {
  const png = await drawCardOnce(card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
