import type { APIRoute } from 'astro';
import { getSiteSearchIndex } from '../../site/queries/queries';
import { packIndex } from '../../search/index/packed-index';

/** What this site itself says, for the second part of a search. */
export const GET = (async () =>
  new Response(packIndex(await getSiteSearchIndex()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
