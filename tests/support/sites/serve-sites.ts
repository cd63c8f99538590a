import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADER_RULES } from '../../../src/build/response-headers.ts';
import { ASSETS } from '../../../src/site/built-files.ts';
import { ALL_SITES } from './sites.ts';

/** What the site asks of every host for names with a hash of their content: a page does not ask for these twice. */
const NEVER_CHANGES = HEADER_RULES.find(({ path }) => path === `${ASSETS}/*`)?.headers['Cache-Control'] ?? '';

/** Serves every tested site on its port, as a plain static host would: folders need their slash, the rest is a 404. */
for (const { name, base, folder, port } of ALL_SITES) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      if (path.startsWith(`/${ASSETS}/`)) response.setHeader('cache-control', NEVER_CHANGES);
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return refuse();
    request.url = request.url.slice(base.length - 1);
    return files(request, response, refuse);
  }).listen(port, '127.0.0.1', () => process.stdout.write(`${name}: http://127.0.0.1:${port}${base}\n`));
}
