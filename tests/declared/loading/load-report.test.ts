import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AstroError } from 'astro/errors';
import { describe, expect, it } from 'vitest';
import { readPublication, loadReport as readFrom } from '../../../src/declared/loading/load-report.ts';
import { publicationSchema } from '../../../src/declared/publication.ts';
import { ferriesFolder, ferriesReport, ferriesText } from '../../support/reports/ferries.ts';
import { writeSource } from '../../support/reports/site-source.ts';

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');

const SEED = 'seeds/report.txt';
const SHA256 = checksum(ferriesText);
const declaration = `seed: ${SEED}\n${readFileSync(new URL('content/report.yaml', ferriesFolder), 'utf8')}`;

const loadReport = async (base: URL) => readFrom(base, await readPublication(base));

/** Message and hint with which reading from these files is refused. */
async function refusal(
  read: (root: URL) => Promise<unknown>,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly (string | undefined)[]> {
  const source = writeSource(files);
  try {
    await read(source.root);
  } catch (error) {
    if (error instanceof AstroError) return [error.message, error.hint];
    throw error;
  } finally {
    source.remove();
  }
  return [];
}

describe('the source text', () => {
  it('is read as the report', async () => {
    expect(declaration).toContain(SHA256);
    expect(await loadReport(ferriesFolder)).toEqual(ferriesReport);
  });

  // What was read last was given to everybody who was reading: no process had ever read two reports at once.
  it('is its own for each of two who read different texts at once', async () => {
    const other = new URL('../review/', ferriesFolder);
    const [one, two] = await Promise.all([loadReport(ferriesFolder), loadReport(other)]);
    expect(one.cover.title).not.toBe(two.cover.title);
  });

  it('is refused when a byte of it has changed, with the lines that differ', async () => {
    // The declared text has been built here before: this is what it is compared with.
    await loadReport(ferriesFolder);
    const text = ferriesText.replace('walks the landings twice', 'walks the landings');
    expect(await refusal(loadReport, { 'content/report.yaml': declaration, [SEED]: text })).toEqual([
      `${SEED}: found the checksum ${checksum(text)}, expected ${SHA256}. It differs from the declared text: line 100 is new, "13. The tidal safety board walks the landings a year. What it finds is printed a…"; line 100 of the declared text is missing, "13. The tidal safety board walks the landings twice a year. What it finds is pri…".`,
      'The source text is never edited. Restore it, or declare the new text in content/report.yaml.',
    ]);
  });

  it('is missed by its name', async () => {
    expect(await refusal(loadReport, { 'content/report.yaml': declaration })).toEqual([
      `${SEED}: found no such file.`,
      'Put the source text there, or correct seed in content/report.yaml.',
    ]);
  });

  it('is the only text of its folder where none is named, and is asked for where there are two or none', async () => {
    const unnamed = declaration.replace(/^seed: .*\n/m, '');
    const texts = { 'seeds/a.txt': 'one', 'seeds/b.txt': 'two' };
    const hint = 'Put the source text there, or name it as seed in content/report.yaml.';
    const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
      refusal(loadReport, { 'content/report.yaml': unnamed, ...files });
    expect(await read(texts)).toEqual(['seeds/: found a.txt and b.txt, expected one text.', hint]);
    expect(await read({})).toEqual(['seeds/: found no text, expected one text.', hint]);
    expect((await read({ 'seeds/a.txt': 'one' }))[0]).toMatch(/^seeds\/a\.txt: found the checksum /);
  });

  it('is refused with file and line where it is no report', async () => {
    const text = ferriesText.replace('\n19. ', '\n20. ');
    const declared = declaration.replace(SHA256, checksum(text));
    const [message, hint] = await refusal(loadReport, { 'content/report.yaml': declared, [SEED]: text });
    const line = text.split('\n').findIndex((one) => one.startsWith('20. Since')) + 1;
    expect(message).toBe(`${SEED}:${line}: expected paragraph 19 but found paragraph 20.`);
    expect(hint).toMatch(/\.$/);
  });
});

describe('the declaration of the publication', () => {
  const refuse = (text: string) => refusal(readPublication, { 'content/report.yaml': text });

  it('is whole with a source text and its checksum alone', () => {
    expect(publicationSchema.parse({ seed: 'seeds/report.txt', sha256: SHA256 })).toMatchObject({
      kind: 'report',
      found: 'was found',
      language: 'en-GB',
      site: { independent: false },
      searchExamples: [],
    });
  });

  it('is missed by its name', async () => {
    expect(await refusal(readPublication, {})).toEqual([
      'content/report.yaml: found no such file.',
      'Create it: it names the source text to publish.',
    ]);
  });

  it('is refused with every key at fault named', async () => {
    const wrong = declaration
      .replace('place:', 'town:')
      .replace(/^kind: .*$/m, 'kind: ""')
      .replace(SHA256, 'abc');
    const [message, hint] = await refuse(wrong);
    expect(message).toMatch(/^content\/report\.yaml: /);
    expect(message).toContain('kind: found "", expected ');
    expect(message).toContain('sha256: found "abc", expected ');
    expect(message).toContain('the file: found a field "town", expected ');
    expect(hint).toBe('Correct these keys; src/declared describes each.');
  });

  it('is refused with the line of a byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(declaration), Buffer.from([0x23, 0xe9])]);
    expect(await refusal(readPublication, { 'content/report.yaml': bytes })).toEqual([
      `content/report.yaml:${declaration.split('\n').length}: expected UTF-8 but found bytes that are not UTF-8.`,
      'Save the file with the encoding UTF-8.',
    ]);
  });
});
