import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../queries';
import { packIndex } from '../../search/packed-index';

/** The one file that the plain scan reads: every record with its words. */
export const GET = (async () =>
  new Response(packIndex(await getSearchIndex()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
