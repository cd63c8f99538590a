import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCompressedCopies } from '../../src/build/compressed-copies.ts';
import { MEDIA_TYPES } from '../../src/build/response-headers.ts';
import { listFiles } from '../support/sites/built-pages.ts';
import { type Answer, fetchFile } from '../support/sites/fetch-file.ts';
import { headersAt } from '../support/sites/headers-file.ts';
import { SITES } from '../support/sites/sites.ts';
import { type RunningServer, startServer, WEB_SERVERS } from '../support/sites/web-servers.ts';

const DECODE = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
const COMPRESSED = /\.(png|woff2|pagefind|pf_\w+)$/;
const CONNECTIONS = 64;
const SECONDS = 10;

const cases = WEB_SERVERS.flatMap((server) => SITES.map((site) => ({ server, site })));

describe.each(cases)('$server.name with the site at $site.name', ({ server, site }) => {
  const home = mkdtempSync(join(tmpdir(), 'report-'));
  const root = join(home, 'root');
  let running: RunningServer;

  beforeAll(async () => {
    cpSync(site.folder, join(root, site.base), { recursive: true });
    await writeCompressedCopies(root, join('.cache/compressed-tests', site.name));
    running = await startServer(server, { root, base: site.base }, join(home, 'server'));
    // The first copies take as long as the machine has other work: more than two minutes were seen.
  }, 900_000);
  afterAll(async () => {
    await running?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const files = listFiles(site).filter((file) => file !== '_headers');
  const described = readFileSync(join(site.folder, '_headers'), 'utf8');
  /** One file of each kind in each folder: what the rules could tell apart. */
  const samples = [...new Map(files.map((file) => [kindOf(file), file])).values()];
  const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    fetchFile(running.origin + site.base.slice(0, -1) + path, headers);

  it.each(samples)('sends %s with the type and the headers that the source says', async (file) => {
    const { status, headers, body } = await ask(addressOf(file));
    const expected = headersAt(described, addressOf(file));
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(site.folder, file)))).toBe(true);
    expect(headers['content-type']).toBe(MEDIA_TYPES[extname(file).slice(1)]);
    const names = new Set(
      [...described.matchAll(/^ {2}([\w-]+): /gm)].map(([, name = '']) => name.toLowerCase()),
    );
    names.delete('content-type');
    for (const name of names) expect(headers[name], name).toBe(expected.get(name));
  });

  it.each(samples)('sends %s compressed as asked, or as it is', async (file) => {
    const plain = readFileSync(join(site.folder, file));
    for (const encoding of ['br', 'zstd', 'gzip'] as const) {
      const { headers, body } = await ask(addressOf(file), { 'accept-encoding': encoding });
      if (COMPRESSED.test(file) || !server.encodings.includes(encoding)) {
        expect(headers['content-encoding'], encoding).toBeUndefined();
        expect(body.equals(plain), encoding).toBe(true);
      } else if (headers['content-encoding'] === undefined) {
        // A copy that would be larger is not made.
        expect(plain.length).toBeLessThan(200);
      } else {
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary?.toLowerCase(), encoding).toContain('accept-encoding');
        expect(DECODE[encoding](body).equals(plain), encoding).toBe(true);
        expect(body.length).toBeLessThan(plain.length);
      }
    }
  });

  it('prefers the smallest of the encodings that a browser takes, and tells caches that there are several', async () => {
    const browser = await ask('/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(browser.headers['content-encoding']).toBe(server.encodings[0]);
    const plain = await ask('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary?.toLowerCase()).toContain('accept-encoding');
  });

  it('sends a page once, and then only that it is still the same', async () => {
    for (const encoding of ['br', 'identity']) {
      const first = await ask('/about/', { 'accept-encoding': encoding });
      const again = await ask('/about/', {
        'accept-encoding': encoding,
        'if-none-match': first.headers.etag ?? '',
      });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers['cache-control']).toBe('no-cache');
    }
  });

  it.each(['/nothing/', '/embed/nothing/', '/_astro/nothing.js', '/data/', '/data/nothing.csv', '/_headers'])(
    'answers %s with the page for lost readers and status 404, never kept, never framed',
    async (path) => {
      const { status, headers, body } = await ask(path, { 'accept-encoding': 'br' });
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).equals(readFileSync(join(site.folder, '404.html')))).toBe(true);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['strict-transport-security']).toBeDefined();
    },
  );

  it('leads from a folder without its slash to the page', async () => {
    const { status, headers } = await ask('/about');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${site.base}about/`);
  });

  it(`answers ${CONNECTIONS} connections for ${SECONDS} seconds without an error`, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const end = Date.now() + SECONDS * 1000;
    const paths = files.map(addressOf);
    let next = 0;
    let answered = 0;
    const wrong: string[] = [];
    const readOn = async (): Promise<void> => {
      // On a slow machine every file is asked for all the same.
      while (Date.now() < end || next < paths.length) {
        const path = paths[next++ % paths.length] ?? '/';
        const url = running.origin + site.base.slice(0, -1) + path;
        const result = await fetchFile(url, { 'accept-encoding': 'br' }, agent).catch(String);
        if (typeof result === 'string') wrong.push(`${path}: ${result}`);
        else if (result.status !== 200) wrong.push(`${path}: ${result.status}`);
        else answered += 1;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, readOn));
    agent.destroy();
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThanOrEqual(paths.length);
  });
});

/** The folder that a file stands in below the root, and its ending. */
function kindOf(file: string): string {
  const parts = file.split('/');
  const folder = parts.length > 1 ? parts[0] : '';
  return `${folder === 'pagefind' ? parts.slice(0, -1).join('/') : folder} ${extname(file)}`;
}
