import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../site/queries/queries';
import { packIndex } from '../../search/index/packed-index';

/** The one file that the plain scan reads: every record with its words. */
export const GET = (async () =>
  new Response(packIndex(await getSearchIndex()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
