import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closePrinter, printPdf } from '../support/reports/print-pdf';
import { bullets, heading, numbered, prose, reportHtml, reportSeed } from '../support/reports/printed-report';

const PIECES = [
  heading(1, 'A review of harbours'),
  prose('Published: 2 July 2021'),
  prose('© Northern Ports 2021. This review may be reproduced with its source.'),
  heading(2, 'What was found'),
  numbered('1.', 'The lights are good.'),
  numbered('2.', 'The pilots are good.'),
  numbered('4.', 'We recommend that the office mend its lights.'),
  heading(2, 'Areas for improvement'),
  heading(3, 'Within six months:'),
  bullets(['mend the light', 'train the pilots']),
];

let folder = '';
let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await printPdf(reportHtml(PIECES), { tagged: true, foot: '<span class="pageNumber"></span>' });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-report-'));
  return () => {
    rmSync(folder, { recursive: true });
  };
});
afterAll(closePrinter);

/** Runs the command on a file of these bytes, into the folder `mine`. */
async function run(name: string, bytes: Uint8Array | string) {
  const source = join(folder, name);
  writeFileSync(source, bytes);
  return await runOn(source);
}

function runOn(source: string, into = 'mine') {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const args = ['src/importing/new-report.ts', source, join(folder, into)];
    execFile(process.execPath, args, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}

const inFolder = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string) => readFileSync(join(folder, 'mine', path), 'utf8');

describe('npm run new', () => {
  it('writes the seed and a first content, and says what it understood and what to look at', async () => {
    const { code, out } = await run('Harbour Review.pdf', pdf);
    expect(code).toBe(0);
    expect(read('seeds/harbour-review.txt')).toBe(reportSeed(PIECES));
    expect(read('content/report.yaml')).toContain('seed: seeds/harbour-review.txt');
    expect(out).toMatch(/title: +A review of harbours/);
    expect(out).toMatch(/published: +Published: 2 July 2021 \(page 1, line 3\)/);
    expect(out).toMatch(/licence: +© Northern Ports 2021\. This review may be reproduced with its source\./);
    expect(out).toMatch(/paragraphs: +1–4 \(3\); 4 where 3 would be next/);
    expect(out).toMatch(/asks: +2 improvements \(Within six months 2\)/);
    expect(out).toMatch(/left out: +1 × page number, 2 × list marker/);
    expect(out).toMatch(/page 1, line 13: expected paragraph 3 but found paragraph 4\./);
    expect(out).toMatch(/It does not build yet\.\n {2}seeds\/harbour-review\.txt:13: expected paragraph 3/);
  });

  it('proposes to accept what may be a fault of the source, and builds once a person has', async () => {
    await run('review.pdf', pdf);
    const declared = read('content/report.yaml');
    expect(declared).toContain('# accepted:\n#   - { line: 13, fault: missing-label } # page 1, line 13: ');
    expect(declared).toContain('#   published: “Published: 2 July 2021” (page 1, line 3)');
    writeFileSync(
      join(folder, 'mine/content/report.yaml'),
      declared.replace('# accepted', 'accepted').replace('#   - {', '  - {'),
    );
    const { out } = await run('review.pdf', pdf);
    expect(out).toContain('It builds as it stands.');
  });

  it('keeps the page of each numbered paragraph', async () => {
    await run('review.pdf', pdf);
    expect(read('content/pages.yaml')).toContain('  4: 1\n');
  });

  it('takes a text in the form of a seed as it is', async () => {
    const { code } = await run('review.md', reportSeed(PIECES));
    expect(code).toBe(0);
    expect(read('seeds/review.txt')).toBe(reportSeed(PIECES));
  });

  it('changes nothing that a person changed, and writes what differs beside it', async () => {
    await run('review.pdf', pdf);
    writeFileSync(join(folder, 'mine/content/report.yaml'), 'name: Mine\n');
    const { out } = await run('review.pdf', pdf);
    expect(read('content/report.yaml')).toBe('name: Mine\n');
    expect(read('content/report.new.yaml')).toContain('seed: seeds/review.txt');
    expect(inFolder()).not.toContain('mine/seeds/review.new.txt');
    expect(out).toContain('Written beside yours, which differs');
  });
});

/** A PDF that asks for a password, as small as can be. */
function lockedPdf(): string {
  const key = `<${'5a'.repeat(32)}>`;
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n',
    `3 0 obj <</Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4>> endobj\n`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object) => {
    const offset = text.length;
    text += object;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer <</Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>]>>\nstartxref\n${start}\n%%EOF\n`;
}

const PICTURE =
  '<img style="width:160mm;height:200mm" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==">';

describe('npm run new refuses, in a sentence each, and leaves nothing', () => {
  it.each([
    ['a saved web page', 'a.pdf', '<!doctype html><html>Report</html>', 5, 'is a saved web page, not a PDF.'],
    ['another file', 'a.pdf', 'PK\u0003\u0004', 5, 'is not a PDF: it does not begin as one.'],
    ['an empty file', 'a.pdf', '', 5, 'The file is empty.'],
    ['a locked PDF', 'a.pdf', lockedPdf(), 6, 'is encrypted and opens with a password only.'],
    ['rubbish in a PDF', 'a.pdf', '%PDF-1.7\nrubbish\n%%EOF\n', 7, 'The PDF is damaged: '],
    ['a text without words', 'a.txt', ' \n', 8, 'The file holds no words.'],
    ['a text without numbers', 'a.txt', '# Report\n\nAll is well.\n', 9, 'No numbered paragraphs were found'],
    ['a picture named as text', 'a.txt', '\u0000\u0001', 10, 'The file is no plain text in UTF-8.'],
  ])('%s', async (_, name, bytes, expected, message) => {
    const { code, error, out } = await run(name, bytes);
    expect([code, out]).toEqual([expected, '']);
    expect(error).toContain(message);
    // What was found, and what to do: two lines.
    expect(error.trim().split('\n')).toHaveLength(2);
    expect(inFolder()).toEqual([name]);
  });

  it('a PDF that is cut off', async () => {
    const { code, error } = await run('a.pdf', pdf.subarray(0, Math.floor(pdf.length * 0.8)));
    expect([code, inFolder()]).toEqual([7, ['a.pdf']]);
    expect(error).toContain('The PDF is cut off: its end is missing.');
  });

  it('pictures of pages', async () => {
    const { code, error } = await run('a.pdf', await printPdf(PICTURE, { tagged: false }));
    expect([code, inFolder()]).toEqual([8, ['a.pdf']]);
    expect(error).toContain('holds pictures of pages without text: 0 of its 1 pages have words.');
  });

  it('more than 100 MB, without reading it', async () => {
    const source = join(folder, 'a.pdf');
    writeFileSync(source, '%PDF-1.7');
    truncateSync(source, 100_000_001);
    const { code, error } = await runOn(source);
    expect([code, inFolder()]).toEqual([4, ['a.pdf']]);
    expect(error).toContain('The file has 101 MB; up to 100 MB are read.');
  });

  it('a file that is not there, or lies in another file, and a folder', async () => {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    for (const [source, found] of [
      ['none.pdf', 'There is no file'],
      ['a.pdf/b.pdf', 'There is no file'],
      ['.', 'is a folder, not a file.'],
    ] as const) {
      const { code, error } = await runOn(join(folder, source));
      expect([code, inFolder()]).toEqual([3, ['a.pdf']]);
      expect(error).toContain(found);
    }
  });

  it('a file that may not be read', async () => {
    const locked = join(folder, 'a.pdf');
    writeFileSync(locked, pdf, { mode: 0 });
    // Nothing is locked for root, but what has no beginning.
    const { code, error } = await runOn(process.getuid?.() === 0 ? '/proc/self/mem' : locked);
    expect([code, inFolder()]).toEqual([3, ['a.pdf']]);
    expect(error).toContain('cannot be read: ');
  });

  it('to write below the source', async () => {
    const source = join(folder, 'a.pdf');
    writeFileSync(source, pdf);
    const { code, error, out } = await runOn(source, 'a.pdf/mine');
    expect([code, out, inFolder()]).toEqual([11, '', ['a.pdf']]);
    expect(error).toMatch(/^The folder .*a\.pdf\S* cannot be written to: .*\nName a folder of your own/);
    expect(readFileSync(source).equals(pdf)).toBe(true);
  });
});
