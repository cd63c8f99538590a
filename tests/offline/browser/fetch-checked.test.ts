import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest, fetchChecked } from '../../../src/offline/browser/fetch-checked.ts';

const text = 'Every lamp was counted.';
const hash = createHash('sha256').update(text).digest('hex');

const server = createServer((request, response) => {
  if (request.url === '/lost.txt') response.destroy();
  else if (request.url === '/missing.txt') response.writeHead(404).end(text);
  else
    response.writeHead(200, { 'content-type': 'text/plain', vary: 'accept-encoding', etag: '"1"' }).end(text);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const address = (name: string) => new URL(name, base);

test('a checksum is written as the list of the site writes it', async () => {
  expect(await digest(new TextEncoder().encode(text).buffer)).toBe(hash);
});

test('a file is kept as it came, but for what belongs to the way it came', async () => {
  const file = await fetchChecked(address('a.txt'), hash);
  if (typeof file === 'string') throw new Error(file);
  expect(await file.text()).toBe(text);
  expect(file.headers.get('content-type')).toBe('text/plain');
  expect(file.headers.get('content-length')).toBe(String(text.length));
  expect(file.headers.get('vary')).toBeNull();
});

test('a file that is not what the list says is a site that changes, one that does not come no network', async () => {
  expect(await fetchChecked(address('a.txt'), hash.replace(/^./, 'x'))).toBe('changing');
  expect(await fetchChecked(address('missing.txt'), hash)).toBe('changing');
  expect(await fetchChecked(address('lost.txt'), hash)).toBe('unreachable');
});

test('who stops a copy is told of that, and not of the network', async () => {
  await expect(fetchChecked(address('a.txt'), hash, AbortSignal.abort())).rejects.toThrow('abort');
});
