import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checksums, copyProject } from '../support/project/project-copy';
import { SITES } from '../support/sites/sites';

const SEED_FILE = 'seeds/000_dc7aebc1dbbe4bac.txt';
const [{ folder: published, origin, base }] = SITES;

describe('building', () => {
  const copy = copyProject();
  afterAll(copy.remove);
  const dist = join(copy.folder, 'dist');

  it('gives the same bytes in another folder, time zone, language and home', () => {
    const home = join(copy.folder, 'home');
    mkdirSync(home);
    const { code, output } = copy.build({
      SITE_URL: origin,
      BASE_PATH: base,
      TZ: 'Pacific/Chatham',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      HOME: home,
    });
    expect(code, output).toBe(0);
    expect(checksums(dist)).toEqual(checksums(published));
  });

  it('refuses a source text with one byte changed, says what to do, and leaves the published site untouched', () => {
    const before = checksums(dist);
    const file = join(copy.folder, SEED_FILE);
    const bytes = readFileSync(file);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { code, output } = copy.build();
    expect(code).not.toBe(0);
    expect(output).toMatch(
      new RegExp(
        `${SEED_FILE}: found the checksum [0-9a-f]{64}, expected cd4d452c171468030d5a54fac19bf66a55626c9903e05280e2ab83b7026931a0\\.`,
      ),
    );
    expect(output).toContain(
      'The source text is never edited. Restore it, or declare the new text in content/report.yaml.',
    );
    expect(checksums(dist)).toEqual(before);
  });
});
