import type { APIRoute } from 'astro';
import { absolute, at } from '../addresses';

/** Everything may be read; the sitemap says what there is. */
export const GET = (() =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('sitemap-index.xml'))}\n`,
  )) satisfies APIRoute;
