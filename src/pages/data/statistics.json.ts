import type { APIRoute } from 'astro';
import { getProvenance, getStatisticRows } from '../../site/queries/figures.ts';
import { nothingToShow } from '../../site/nothing-to-show.ts';

/** The same figures as `statistics.csv`, with source, year and licence once. */
export const GET = (async () => {
  const [statistics, provenance] = await Promise.all([getStatisticRows(), getProvenance()]);
  if (statistics.length === 0) return nothingToShow();
  return new Response(`${JSON.stringify({ ...provenance, statistics }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}) satisfies APIRoute;
