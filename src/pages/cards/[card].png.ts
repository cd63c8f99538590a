import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCardOnce } from '../../sharing/cards/draw-card.ts';
import { listCards } from '../../sharing/cards/report-cards.ts';
import { commaList } from '../../site/report-name.ts';
import { capitalise } from '../../report/capitalise.ts';
import { getReport, getTopics } from '../../site/queries/declared.ts';
import { getSite } from '../../site/queries/site.ts';

const WAYS_IN = [
  ['statistics', 'Statistics', 'Every figure of the report, charted, with the words it comes from.'],
  ['events', 'Timeline', 'What the report dates, in the order of time, each with its sentence.'],
  ['topics', 'Topics', 'Every paragraph on a subject, in the report’s order.'],
  ['terms', 'Glossary', 'Acronyms and terms, with every paragraph that uses them.'],
] as const;

/** Every link-preview picture by its key; none with CARDS=none. */
export async function getStaticPaths() {
  const [report, topics, site] = await Promise.all([getReport(), getTopics(), getSite()]);
  if (!site.cards) return [];
  const { facts, name, publication, counts } = site;
  const kind = capitalise(publication.kind);
  const added = [
    ...WAYS_IN.filter(([counted]) => counts[counted] > 0).map(([, heading, summary]) => ({
      key: heading.toLowerCase(),
      place: kind,
      heading,
      summary,
    })),
    ...topics.map(({ id, title, description }) => ({
      key: `topic-${id}`,
      place: 'Topic',
      heading: title,
      summary: description,
    })),
  ];
  const origin = [facts.subject, commaList(publication.publisher, name.year)].filter(Boolean).join(' · ');
  return listCards(report, site.sections, added, {
    kind,
    origin,
    name: name.site,
    summary: name.summary,
  }).map(({ key, card }) => ({ params: { card: key }, props: { card } }));
}

/** The link-preview picture of a page. */
export const GET = (async ({ props: { card } }) => {
  const png = await drawCardOnce(card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
