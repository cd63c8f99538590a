import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeclared } from '../../../src/declared/loading/read-declared.ts';
import { ferriesFolder } from '../../support/reports/ferries.ts';

let folder: string;
let base: URL;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'declared-'));
  base = pathToFileURL(`${folder}/`);
  await cp(new URL('content', ferriesFolder), join(folder, 'content'), { recursive: true });
  await symlink(fileURLToPath(new URL('seeds', ferriesFolder)), join(folder, 'seeds'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(folder, 'content', file), text);

async function read(text: string) {
  await write('notes.yaml', text);
  return (await readDeclared(base)).notes;
}

const entry = (paragraph: number, quote: string) =>
  `{ kind: as-in-source, places: [{ paragraph: ${paragraph}, quote: '${quote}' }], text: As it is. }`;

describe('readDeclared', () => {
  it('reads entries by name in the order of the file', async () => {
    const entries = await read(`b: ${entry(22, 'It has …')}\na: ${entry(27, '… who use …')}`);
    expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(entries[1]).toEqual({
      id: 'a',
      kind: 'as-in-source',
      places: [{ paragraph: '27', quote: '… who use …' }],
      text: 'As it is.',
    });
  });

  it('reads a file without entries', async () => {
    expect(await read('# nothing yet')).toEqual([]);
  });

  it('lists every entry that disagrees with the report', async () => {
    await expect(read(`a: ${entry(27, 'who, use')}\nb: ${entry(31, '… who use …')}`)).rejects.toMatchObject({
      message: [
        '2 entries do not agree with the report.',
        'content/notes.yaml:1, a: found the words "who, use", expected words that stand in paragraph 27. The nearest words there are "who use".',
        'content/notes.yaml:2, b: found paragraph 31, expected one of 1 to 30. Name the paragraph that holds the words "who use".',
      ].join('\n'),
      hint: "Correct content/notes.yaml: the report's words and numbers are never changed to fit.",
    });
  });

  it('lists every entry that its schema refuses', async () => {
    await expect(read(`a: ${entry(22, 'x').replace('text', 'txet')}\nb: 7`)).rejects.toThrow(
      /content\/notes\.yaml:1, a: text: found nothing, .*\n.*content\/notes\.yaml:1, a: the entry: found a field "txet", .*\ncontent\/notes\.yaml:\d, b: the entry: /,
    );
  });

  it('needs no file of what came after the report, and takes an empty one', async () => {
    await rm(join(folder, 'content', 'later.yaml'));
    expect((await readDeclared(base)).later).toEqual([]);
    await write('later.yaml', '# nothing known');
    expect((await readDeclared(base)).later).toEqual([]);
  });

  it('proves what the publication names', async () => {
    const text = await readFile(join(folder, 'content', 'report.yaml'), 'utf8');
    await write('report.yaml', text.replace(/overviewCharts:[\s\S]*?(?=\n\w)/, 'overviewCharts: [staf]'));
    await expect(readDeclared(base)).rejects.toThrow(
      'overviewCharts: found the chart "staf", expected one that is declared.',
    );
  });

  it('refuses a list, and takes a file that is not there for one without claims', async () => {
    await expect(read('- a')).rejects.toMatchObject({
      message: 'content/notes.yaml: found no names, expected one name for every entry.',
      hint: 'Write each as `name:` with its fields below.',
    });
    await rm(join(folder, 'content', 'notes.yaml'));
    expect((await readDeclared(base)).notes).toEqual([]);
  });

  it('reads the pages of the original, and says which entry is no page or no unit', async () => {
    expect((await readDeclared(base)).sourcePages).toEqual({});
    await write('pages.yaml', 'paragraph: { 1: 4, 2: 4 }');
    expect((await readDeclared(base)).sourcePages).toEqual({ paragraph: { 1: 4, 2: 4 } });
    await write('pages.yaml', 'paragraph: { 1: four }');
    await expect(readDeclared(base)).rejects.toMatchObject({
      message: expect.stringContaining('content/pages.yaml: paragraph.1: '),
      hint: 'Write what the units are, and below it the number of each with its page: `61: 17`.',
    });
    await write('pages.yaml', 'paragraph: { 31: 4 }');
    await expect(readDeclared(base)).rejects.toMatchObject({
      message: expect.stringContaining(
        'content/pages.yaml, paragraph-31: found a page for it, expected a unit of the report.',
      ),
    });
  });
});

describe('while somebody edits', () => {
  const edit = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'edited-'));
    await cp(new URL('content', ferriesFolder), join(folder, 'content'), { recursive: true });
    await cp(new URL('seeds', ferriesFolder), join(folder, 'seeds'), { recursive: true });
    const [name = ''] = await readdir(join(folder, 'seeds'));
    await appendFile(join(folder, 'seeds', name), '\n');
    return pathToFileURL(`${folder}/`);
  };

  it('a changed text is read and told of, which a build refuses', async () => {
    const folder = await edit();
    const warnings: string[] = [];
    const { report } = await readDeclared(folder, (text) => warnings.push(text));
    expect(report.sections).not.toEqual([]);
    expect(warnings.join()).toMatch(/^seeds\/.*: found the checksum .* a build needs the new checksum in /);
    await expect(readDeclared(folder)).rejects.toThrow(/found the checksum/);
    await rm(folder, { recursive: true });
  });
});
