import { HEADERS, inFolder, OFFLINE_WORKER } from '../site/built-files.ts';
import type { PublishedFile } from '../site/manifest.ts';

/** How the paths begin of what only other programs ask for: link previews, search engines, hosts, and the browser, which has the worker. */
const LEFT_OUT = [inFolder('cards'), 'robots.txt', HEADERS, OFFLINE_WORKER];

/** The files of the site that a copy on a reader's device holds: all that a reader can reach. */
export function listKeptFiles(published: readonly PublishedFile[]): readonly PublishedFile[] {
  return published.filter(({ path }) => !LEFT_OUT.some((start) => path.startsWith(start)));
}

/** The size of a copy, given in bytes: "9,008 kB". */
export function sizeText(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}

/** The address of a file from the site's root: a page is asked for by its folder, as hosts answer it. */
export function keptAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
