import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportCache, reportFolder } from '../../../src/declared/loading/report-folder.ts';

const root = new URL('../../../', import.meta.url);
const elsewhere = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));
beforeEach(() => vi.unstubAllEnvs());

describe('the folder of the report', () => {
  it('is the project itself unless REPORT names another', () => {
    expect(reportFolder(root, '')).toEqual(root);
    vi.stubEnv('REPORT', undefined);
    expect(reportFolder(root)).toEqual(root);
  });

  it('is named from the root of the project, with or without a slash at the end, or by its whole path', () => {
    expect(reportFolder(root, 'tests/')).toEqual(new URL('tests/', root));
    expect(reportFolder(root, './tests')).toEqual(new URL('tests/', root));
    vi.stubEnv('REPORT', elsewhere);
    expect(reportFolder(root)).toEqual(pathToFileURL(`${elsewhere}/`));
  });

  it.each(['no-such-folder', 'package.json'])('is refused when it is no folder: %s', (named) => {
    expect(() => reportFolder(root, named)).toThrow(
      expect.objectContaining({
        message: `REPORT: found no folder ${named}, expected one with seeds/ and content/ in it.`,
        hint: 'Name the folder of a report from the root of the project, or leave REPORT out to build the report that stands there.',
      }),
    );
  });
});

it('keeps what was made of each report in a folder of its own', () => {
  vi.stubEnv('REPORT', '');
  expect(reportCache(root)).toBe('./.astro');
  vi.stubEnv('REPORT', elsewhere);
  const one = reportCache(root);
  vi.stubEnv('REPORT', 'tests');
  expect(reportCache(root)).not.toBe(one);
  expect(one).toMatch(/^\.\/\.cache\/reports\/[0-9a-f]{16}$/);
  expect(one).not.toContain(basename(elsewhere));
});
