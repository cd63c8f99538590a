import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal } from '../refusal.ts';

/**
 * The folder of the report that is built, ending in a slash: the one that the variable REPORT names from the project's
 * root, or else the project itself. `seeds/` and `content/` stand in it. Throws a Refusal when there is no such folder.
 */
export function reportFolder(root: URL, named = process.env['REPORT']): URL {
  if (named === undefined || named === '') return root;
  const folder = resolve(fileURLToPath(root), named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(
      `REPORT: found no folder ${named}, expected one with seeds/ and content/ in it.`,
      'Name the folder of a report from the root of the project, or leave REPORT out to build the report that stands there.',
    );
  }
  return pathToFileURL(`${folder}/`);
}

/** The folder, from the project's root, in which a build keeps what it has made of a report: one for each report. */
export function reportCache(root: URL): string {
  const folder = relative(fileURLToPath(root), fileURLToPath(reportFolder(root)));
  if (folder === '') return './.astro';
  return `./.cache/reports/${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
