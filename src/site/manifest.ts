import { inFolder } from './built-files.ts';

/** Where the build lists every other file of the site with its SHA-256, from the site's root. */
export const MANIFEST = inFolder('data', 'sha256.txt');

/** A file as the build left it: its path from the site's root, and its SHA-256 in hexadecimal. */
export interface PublishedFile {
  readonly path: string;
  readonly hash: string;
}

/** A line of the manifest, as `sha256sum -c` reads it. */
export function manifestLine({ path, hash }: PublishedFile): string {
  return `${hash}  ${path}\n`;
}

/** The files of a manifest. Undefined for any other text, which a network may answer with where one has to log in. */
export function readManifest(text: string): readonly PublishedFile[] | undefined {
  const files = text
    .split('\n')
    .slice(0, -1)
    .map((line) => /^(?<hash>[0-9a-f]{64}) {2}(?<path>.+)$/.exec(line)?.groups);
  if (files.length === 0 || files.includes(undefined)) return undefined;
  return files.map((file) => ({ path: file?.['path'] ?? '', hash: file?.['hash'] ?? '' }));
}
