import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listProjectFiles } from '../support/project/project-files.ts';
import { listRefusals } from '../support/project/sentences.ts';
import { runNewReport } from '../support/reports/new-report.ts';
import { closePrinter, printPdf } from '../support/reports/print-pdf.ts';
import { REFUSED_FILES } from './refused-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  return () => {
    rmSync(folder, { recursive: true });
  };
});
afterAll(closePrinter);

/** What was refused so far: the two lines of each refusal. */
const said: string[] = [];

/** Runs the command, which must end with a code and two lines, say nothing else and leave nothing. */
async function expectRefusal(args: readonly string[], expected: number, message: string, hint: string) {
  const before = readdirSync(folder);
  const { code, error, out } = await runNewReport(args.map((path) => join(folder, path)));
  const lines = error.replaceAll(`${folder}/`, '').trimEnd().split('\n');
  expect({ code, lines, out }).toEqual({ code: expected, lines: [message, hint], out: '' });
  expect(readdirSync(folder)).toEqual(before);
  said.push(...lines);
}

const PICTURE =
  '<img style="width:160mm;height:200mm" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==">';

const NAME_PATH = 'Give the path of the PDF or text to publish.';

describe('npm run new refuses, with what was found and what to do', () => {
  it.each(REFUSED_FILES)('$what', async ({ name, bytes, code, message, hint }) => {
    writeFileSync(join(folder, name), bytes);
    await expectRefusal([name, 'mine'], code, message, hint);
  });

  it('pictures of pages', async () => {
    writeFileSync(join(folder, 'a.pdf'), await printPdf(PICTURE, { tagged: false }));
    await expectRefusal(
      ['a.pdf', 'mine'],
      8,
      'The PDF holds pictures of pages without text: 0 of its 1 pages have words.',
      'Run text recognition over it first (for example with OCRmyPDF), check the words, then try again.',
    );
  });

  it('more than 100 MB, without reading it', async () => {
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7');
    truncateSync(join(folder, 'a.pdf'), 100_000_001);
    await expectRefusal(
      ['a.pdf', 'mine'],
      4,
      'The file has 101 MB; up to 100 MB are read.',
      'Split it, or save it without its pictures.',
    );
  });

  it('a source without a folder', async () => {
    await expectRefusal(
      ['a.pdf'],
      2,
      'A source and a folder are needed.',
      'Type: npm run new -- report.pdf my-report/ (or a .txt or .md file).',
    );
  });

  it('a file that is not there, or lies in another file, and a folder', async () => {
    writeFileSync(join(folder, 'a.txt'), '1. All is well.');
    await expectRefusal(['none.pdf', 'mine'], 3, 'There is no file none.pdf.', NAME_PATH);
    await expectRefusal(['a.txt/b.pdf', 'mine'], 3, 'There is no file a.txt/b.pdf.', NAME_PATH);
    await expectRefusal(['.', 'mine'], 3, `${folder} is a folder, not a file.`, NAME_PATH);
  });

  it('a file that may not be read', async () => {
    const locked = join(folder, 'a.pdf');
    writeFileSync(locked, '%PDF-1.7', { mode: 0 });
    // Nothing is locked for root, but what has no beginning.
    const source = process.getuid?.() === 0 ? '/proc/self/mem' : locked;
    const { code, error } = await runNewReport([source, join(folder, 'mine')]);
    expect([code, readdirSync(folder)]).toEqual([3, ['a.pdf']]);
    const lines = error.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^\S+ cannot be read: .+\.$/),
      'See that you may open it, or copy it to a folder of your own.',
    ]);
    said.push(...lines);
  });

  it('to write below the source', async () => {
    const text = '# Report\n## Part\n1. All is well.\n';
    writeFileSync(join(folder, 'a.txt'), text);
    const mine = join(folder, 'a.txt/mine');
    const { code, error, out } = await runNewReport([join(folder, 'a.txt'), mine]);
    expect([code, out, readdirSync(folder)]).toEqual([11, '', ['a.txt']]);
    const lines = error.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringContaining(`The folder ${mine} cannot be written to: `),
      'Name a folder of your own, or one that is not there yet.',
    ]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(text);
    said.push(...lines);
  });
});

/** What the command says without refusing anything, a refusal of the parser's that it knows, and one that only a fault of its own can bring. */
const OTHER_WORDS = [
  'To look at: nothing.',
  'It does not build yet.',
  'expected the accepted fault … but found none.',
  'A line has no items.',
];

// A refusal without a case here would be a sentence that nobody has read where it is said.
it('every refusal of a source is among these', () => {
  const sentences = listProjectFiles('src/importing').flatMap(listRefusals);
  const unsaid = sentences.filter(({ pattern }) => !said.some((sentence) => pattern.test(sentence)));
  expect(unsaid.map(({ written }) => written).sort()).toEqual(OTHER_WORDS.toSorted());
});
