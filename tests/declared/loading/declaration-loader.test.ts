import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeclaration } from '../../../src/declared/loading/declaration-loader';
import { later, notes } from '../../../src/declared/loading/ways-in';
import { root } from '../../support/content';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'declaration-'));
  await mkdir(join(folder, 'content'));
  await symlink(fileURLToPath(new URL('seeds', root)), join(folder, 'seeds'));
  await symlink(fileURLToPath(new URL('content/report.yaml', root)), join(folder, 'content', 'report.yaml'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(text: string) {
  await writeFile(join(folder, 'content', 'notes.yaml'), text);
  return readDeclaration(pathToFileURL(`${folder}/`), notes);
}

const entry = (paragraph: number, quote: string) =>
  `{ kind: as-in-source, places: [{ paragraph: ${paragraph}, quote: '${quote}' }], text: As it is. }`;

describe('readDeclaration', () => {
  it('reads entries by name in the order of the file', async () => {
    const entries = await read(`b: ${entry(53, '… supervision..')}\na: ${entry(77, '… that that …')}`);
    expect([...entries.keys()]).toEqual(['b', 'a']);
    expect(entries.get('a')).toEqual({
      id: 'a',
      kind: 'as-in-source',
      places: [{ paragraph: 77, quote: '… that that …' }],
      text: 'As it is.',
    });
  });

  it('reads a file without entries', async () => {
    expect((await read('# nothing yet')).size).toBe(0);
  });

  it('lists every entry that disagrees with the report', async () => {
    await expect(
      read(`a: ${entry(77, 'that, that')}\nb: ${entry(85, '… that that …')}`),
    ).rejects.toMatchObject({
      message: [
        '2 entries do not agree with the report.',
        'content/notes.yaml, a: found the words "that, that", expected words that stand in paragraph 77. The nearest words there are "that that".',
        'content/notes.yaml, b: found paragraph 85, expected one of 1 to 84. Name the paragraph that holds the words "that that".',
      ].join('\n'),
      hint: "Correct content/notes.yaml: the report's words and numbers are never changed to fit.",
    });
  });

  // An entry's own id used to win over its name, and a list was read as the fields "0", "1", "2".
  it('refuses an id of its own, and what is no list of fields', async () => {
    await expect(read(`a: ${entry(53, '… supervision..').replace('{', '{ id: b,')}`)).rejects.toThrow(
      'content/notes.yaml, a: found a field "id", expected none: the name above the fields is the id.',
    );
    await expect(read('a: [one, two]')).rejects.toThrow(/a: the entry: .*expected object, received array\./);
    await expect(read('a:')).rejects.toThrow(/a: the entry: .*expected object, received null\./);
  });

  it('lists every entry that its schema refuses', async () => {
    await expect(read(`a: ${entry(53, 'x').replace('text', 'txet')}\nb: 7`)).rejects.toThrow(
      /content\/notes\.yaml, a: text: .*\n.*content\/notes\.yaml, a: the entry: Unrecognized key: "txet"\..*\ncontent\/notes\.yaml, b: the entry: /,
    );
  });

  it('refuses a name that stands twice', async () => {
    await expect(
      read(`a: ${entry(53, '… supervision..')}\na: ${entry(77, '… that that …')}`),
    ).rejects.toThrow(/Map keys must be unique/);
  });

  it('needs no file of what came after the report, and takes an empty one', async () => {
    const base = pathToFileURL(`${folder}/`);
    expect((await readDeclaration(base, later)).size).toBe(0);
    await writeFile(join(folder, 'content', 'later.yaml'), '# nothing known');
    expect((await readDeclaration(base, later)).size).toBe(0);
  });

  it('refuses a list, and a file that is not there', async () => {
    await expect(read('- a')).rejects.toMatchObject({
      message: 'content/notes.yaml: found no names, expected one name for every entry.',
      hint: 'Write each as `name:` with its fields below.',
    });
    await expect(readDeclaration(pathToFileURL(`${folder}/`), notes)).rejects.toThrow();
  });
});
