import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runNewReport } from '../support/reports/new-report.ts';
import { closePrinter, printPdf } from '../support/reports/print-pdf.ts';
import {
  bullets,
  heading,
  numbered,
  prose,
  reportHtml,
  reportSeed,
} from '../support/reports/printed-report.ts';

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
  writeFileSync(join(folder, name), bytes);
  return await runNewReport([join(folder, name), join(folder, 'mine')]);
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
