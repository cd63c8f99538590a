import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checksums, copyProject } from '../support/project/project-copy.ts';
import { DECLARED_SITES } from '../support/sites/declared-sites.ts';

const [site] = DECLARED_SITES;
if (!site) throw new Error('the report that is published here is the first of the built sites');
const { folder: published, origin, base, report, declared } = site;
const SEED_FILE = declared.publication.seed ?? `seeds/${readdirSync(join(report, 'seeds')).join()}`;

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
    const file = join(copy.folder, report, SEED_FILE);
    const bytes = readFileSync(file);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { code, output } = copy.build();
    expect(code).not.toBe(0);
    expect(output).toMatch(
      new RegExp(`${SEED_FILE}: found the checksum [0-9a-f]{64}, expected ${declared.publication.sha256}\\.`),
    );
    expect(output).toContain(
      'The source text is never edited. Restore it, or declare the new text in content/report.yaml.',
    );
    expect(checksums(dist)).toEqual(before);
  });
});
