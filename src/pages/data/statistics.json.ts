import type { APIRoute } from 'astro';
import { getImprint, getStatisticRows } from '../../site/queries/figures';
import { nothingToShow } from '../../site/nothing-to-show';

/** The same figures as `statistics.csv`, with source, year and licence once. */
export const GET = (async () => {
  const [statistics, imprint] = await Promise.all([getStatisticRows(), getImprint()]);
  if (statistics.length === 0) return nothingToShow();
  return new Response(`${JSON.stringify({ ...imprint, statistics }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}) satisfies APIRoute;
