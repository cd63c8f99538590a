import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder that stands for a project's root, with only the files given; removed by `remove`. */
export interface SiteSource {
  readonly root: URL;
  readonly remove: () => void;
}

/** Writes the files, by their paths, to a temporary folder. */
export function writeSource(files: Readonly<Record<string, string | Uint8Array>>): SiteSource {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    root: pathToFileURL(`${folder}/`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
