import { defineMiddleware } from 'astro:middleware';
import { insertPolicy } from './content-security-policy.ts';

/** Puts the policy into each page while it is rendered, so that no written page has to be read and written again. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(insertPolicy(await response.text()), response);
});
