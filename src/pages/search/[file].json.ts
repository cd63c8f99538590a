import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchFiles } from '../../site/queries/search.ts';

/** The files that the plain scan reads: every record with its words, the report's own and this site's, and the topics. */
export const getStaticPaths = (async () => {
  return Object.values(await getSearchFiles()).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}) satisfies GetStaticPaths;

/** One of these files. */
export const GET = (({ props }) =>
  new Response(props['text'] as string, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
