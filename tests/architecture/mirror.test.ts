import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of tests that belong to no one module: of the whole built site, of the whole program, of this one report. */
const OF_THE_WHOLE = /^(architecture|bench|browser|built|damaged|deploy|fixtures|support|this-report)\//;

const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** The modules, components and styles of `src/` by their paths without what follows the name. */
const modules = new Set(list('src').map((path) => path.replace(/(\.d)?\.(ts|astro|css)$/, '')));

/** The module that a test is of: `cover.test.ts` and `cover.inventory.test.ts` are both of `cover`. */
const moduleOf = (test: string) => test.replace(/(\.[a-z-]+)?\.test\.ts$/, '');

describe('a test', () => {
  it('stands at the path of the module that it tests', () => {
    const tests = list('tests').filter((path) => path.endsWith('.test.ts') && !OF_THE_WHOLE.test(path));
    expect(tests.length).toBeGreaterThan(50);
    expect(moduleOf('report/cover.inventory.test.ts')).toBe('report/cover');
    expect(tests.filter((path) => !modules.has(moduleOf(path)))).toEqual([]);
  });

  it('has no second idea in it, nor has what it stands on: no more than 150 lines', () => {
    const files = list('tests').filter((path) => path.endsWith('.ts'));
    const linesOf = (path: string) => readFileSync(`tests/${path}`, 'utf8').trimEnd().split('\n').length;
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((path) => linesOf(path) > 150)).toEqual([]);
  });

  // The unit tests of client code were written and never run: the folders of browser tests were left out by a name that theirs share.
  it('is run: what one part of the tests leaves out another takes in', () => {
    const configured = readFileSync('vitest.config.ts', 'utf8');
    const globsOf = (key: string) =>
      [...configured.matchAll(new RegExp(`\\b${key}: \\[(.*'tests/.*)\\]`, 'g'))].map(([, globs = '']) =>
        [...globs.matchAll(/'(tests\/[^']+)'/g)].map(([, glob = '']) => glob),
      );
    const [excluded = []] = globsOf('exclude');
    const [[all] = [], ...others] = globsOf('include');
    expect(all).toBe('tests/**/*.test.ts');
    const leftOut = list('tests')
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => `tests/${path}`)
      .filter((path) => excluded.some((glob) => matchesGlob(path, glob)));
    expect(leftOut.length).toBeGreaterThan(20);
    expect(leftOut.filter((path) => !others.flat().some((glob) => matchesGlob(path, glob)))).toEqual([]);
  });
});

describe('a folder', () => {
  it('holds no more than can be taken in at a glance', () => {
    const counts = new Map<string, number>();
    for (const path of [
      ...list('src').map((one) => `src/${one}`),
      ...list('tests').map((one) => `tests/${one}`),
    ]) {
      if (!/\.\w+$/.test(path)) continue;
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 26)).toEqual([]);
  });
});
