import type { PublishedFile } from '../site/manifest.ts';

/** What only other sites' programs ask for: link previews, search engines, hosts, and the worker, which the browser keeps. */
const LEFT_OUT = /^(?:cards\/|robots\.txt$|sitemap-|_headers$|offline-worker\.js$)/;

/** The files of the site that a copy on a reader's device holds: all that a reader can reach. */
export function listKeptFiles(published: readonly PublishedFile[]): readonly PublishedFile[] {
  return published.filter(({ path }) => !LEFT_OUT.test(path));
}

/** The address of a file from the site's root: a page is asked for by its folder, as hosts answer it. */
export function keptAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
