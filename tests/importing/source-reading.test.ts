import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importing/read-seed.ts';
import { readSource } from '../../src/importing/source-reading.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listUnits } from '../../src/report/units.ts';
import { closePrinter, printPdf } from '../support/reports/print-pdf.ts';
import { reportHtml } from '../support/reports/printed-report.ts';
import { seedPieces } from '../support/reports/seed-pieces.ts';

afterAll(closePrinter);

const NAMES = ['inspection', 'review', 'committee'];
const WAYS = NAMES.flatMap((name) => [true, false].map((tagged) => ({ name, tagged })));

/** Everything that is numbered or noted in a seed, in its words: where pages turn makes no difference. */
function saidIn(seed: string) {
  const read = readSeed(seed);
  if (read.kind === 'refused') throw read.refusal;
  return {
    units: listUnits(read.report).map(({ kind, label, text }) => `${kind} ${label}: ${inOrder(text)}`),
    notes: read.report.notes.map(({ mark, runs }) => `${mark}: ${plainText(runs)}`),
    faults: read.proposals.map(({ fault }) => fault),
  };
}

// A table that is too wide for its page is broken where it can: its words are all there, not each in its cell. A counted
// clause may be read as an item, whose number is no word of it.
function inOrder(text: string): string {
  if (!text.includes('\n')) return text;
  const words = text.split(/\s+/).filter((word) => !/^(?:\d+\.|\(?[a-z]\))$/.test(word));
  return words.sort().join(' ');
}

describe('a report that is printed', () => {
  it.each(WAYS)('comes back as it went in: $name, tagged $tagged', async ({ name, tagged }) => {
    const seed = readFileSync(`tests/fixtures/${name}/seeds/report.txt`, 'utf8');
    const pdf = await printPdf(reportHtml(seedPieces(seed)), {
      tagged,
      head: 'A report for tests',
      foot: '<span class="pageNumber"></span>',
    });
    const reading = await readSource(pdf, true);
    expect(reading.account.discrepancies).toEqual([]);
    expect(saidIn(reading.seed.text)).toEqual(saidIn(seed));
  });
});
