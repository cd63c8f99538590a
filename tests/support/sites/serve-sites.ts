import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ALL_SITES } from './sites.ts';

/** Serves every tested site on its port, as a plain static host would: folders need their slash, the rest is a 404. */
for (const { name, base, folder, port } of ALL_SITES) {
  const files = sirv(folder, { dev: false, etag: true });
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
