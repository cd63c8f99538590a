import type { APIRoute } from 'astro';
import { absolute, at } from '../site/addresses.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET = (() =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('sitemap-index.xml'))}\n`,
  )) satisfies APIRoute;
