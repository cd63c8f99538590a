import { keptAddress } from '../kept-files.ts';
import { dayText, describeOldCopy } from '../old-copy.ts';
import { findCopies } from './copies.ts';

/** Answers a request for something of the site: from the copy on this device, else from the network, else that it is not to be had. */
export async function answer(request: Request, base: URL): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + keptAddress(pathname);
  const opens = request.mode === 'navigate';
  const kept = await caches.match(address);
  if (kept) return opens ? sayIfOld(kept, base) : kept;
  if (opens && (await caches.match(`${address}/`))) return Response.redirect(`${address}/`);
  return fetch(request).catch(async () => {
    const lost = opens && (await caches.match(new URL('404.html', base)));
    return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.error();
  });
}

/** A page of an old copy says so, at the end of the head that every page has. */
async function sayIfOld(page: Response, base: URL): Promise<Response> {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const { whole, begun } = await findCopies(base);
  const old = whole && describeOldCopy({ ...whole, begun }, new Date());
  if (!old) return page;
  const sentence = `You are reading a copy kept on this device on ${dayText(whole.kept)}. ${old}`;
  const html = (await page.text()).replace('</header>', `<p class="wrap small">${sentence}</p></header>`);
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  return new Response(html, { headers });
}
