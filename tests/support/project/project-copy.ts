import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NOT_COPIED = new Set(
  readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace('/', '')),
);
NOT_COPIED.add('.git');

/** What a command printed, both streams, and its exit code. */
interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of the project in a folder of its own, with the same dependencies: to build it, or to break it. */
export interface ProjectCopy {
  readonly folder: string;
  /** Builds the copy with these environment variables besides the usual ones. */
  readonly build: (env?: Readonly<Record<string, string>>) => Outcome;
  readonly remove: () => void;
}

/** Copies the project's own files, without what tools have made of them, to a temporary folder. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  for (const name of readdirSync('.').filter((entry) => !NOT_COPIED.has(entry))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    build: (env = {}) => {
      const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
        cwd: folder,
        encoding: 'utf8',
        // Nothing else is handed on: the test runner's own variables would change what is built.
        env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      });
      return { code: status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The checksum of every file in a folder, by its path: two folders with the same map are byte-identical. */
export function checksums(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
