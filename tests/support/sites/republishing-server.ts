import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { MANIFEST } from '../../../src/site/manifest.ts';
import type { TestedSite } from './sites.ts';

/** A server of one built site that can publish another version of its files, and go away. */
export interface RepublishingServer {
  /** The address of the site's first page. */
  readonly address: string;
  /** Every path that was asked for, from the site's root. */
  readonly asked: string[];
  /** Publishes files by their paths: these and the list of checksums, or these alone while a publication is under way. */
  readonly publish: (files: Readonly<Record<string, string>>, list?: 'with its list') => void;
  /** How a path is treated: answered, cut off as if the network had gone, or left waiting for good. */
  treat: (path: string) => 'answer' | 'cut' | 'wait';
  readonly stop: () => void;
}

/** Starts such a server on a port of its own. */
export async function republish(site: TestedSite): Promise<RepublishingServer> {
  const files = sirv(site.folder, { dev: false, etag: true });
  const published = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(site.base.length).replace(/[?#].*/, '');
    running.asked.push(path);
    const treatment = running.treat(path);
    if (treatment === 'cut') response.destroy();
    if (treatment !== 'answer') return undefined;
    const text = published.get(path.replace(/(^|\/)$/, '$1index.html'));
    request.url = `/${path}`;
    if (text === undefined) return files(request, response, () => void response.writeHead(404).end());
    const type = path.endsWith('.txt') ? 'text/plain' : 'text/html';
    return void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('found no port');
  const running: RepublishingServer = {
    address: `http://127.0.0.1:${bound.port}${site.base}`,
    asked: [],
    treat: () => 'answer',
    publish(changed, list) {
      for (const [path, text] of Object.entries(changed)) published.set(path, text);
      if (!list) return;
      const lines = readFileSync(join(site.folder, MANIFEST), 'utf8').split('\n');
      const sum = (path: string, line: string) => {
        const text = published.get(path);
        return text === undefined ? line : `${createHash('sha256').update(text).digest('hex')}  ${path}`;
      };
      published.set(MANIFEST, lines.map((line) => sum(line.slice(66), line)).join('\n'));
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return running;
}
