import { describe, expect, it } from 'vitest';
import { decodeReport } from '../../src/report/reading/lines/source-text.ts';
import { readReport } from '../../src/report/reading/read-report.ts';
import { ReportSyntaxError } from '../../src/report/report-error.ts';
import type { ReadingOptions } from '../../src/report/reading-options.ts';
import { printReport } from '../support/reports/print-report.ts';
import { smallInventory, smallReport } from '../support/reports/small-report.ts';
import { listProjectFiles } from '../support/project/project-files.ts';
import { listRefusals } from '../support/project/sentences.ts';
import { expectKept } from '../support/reports/kept-words.ts';
import type { RefusedSource } from './refused-source.ts';
import { HARMLESS, UNSEEN } from './sources/kept/harmless.ts';
import { CARRIED, carry, HOSTILE_WORDS } from './sources/kept/hostile.ts';
import { actionDamage } from './sources/listed/actions.ts';
import { blockDamage } from './sources/listed/blocks.ts';
import { boldDamage } from './sources/listed/bold.ts';
import { characterDamage } from './sources/listed/characters.ts';
import { contentsDamage } from './sources/listed/contents.ts';
import { coverDamage } from './sources/listed/cover.ts';
import { coverLineDamage } from './sources/listed/cover-lines.ts';
import { fileDamage } from './sources/listed/files.ts';
import { dateDamage } from './sources/listed/dates.ts';
import { headingDamage } from './sources/listed/headings.ts';
import { htmlDamage } from './sources/listed/html.ts';
import { judgementDamage } from './sources/listed/judgements.ts';
import { markDamage } from './sources/listed/marks.ts';
import { numberDamage } from './sources/listed/numbers.ts';
import { proseDamage } from './sources/listed/prose.ts';
import { sectionDamage } from './sources/listed/sections.ts';
import { tableDamage } from './sources/listed/tables.ts';
import { agreementDamage } from './sources/unlisted/agreement.ts';
import { coverDamage as unlistedCoverDamage } from './sources/unlisted/cover.ts';
import { inventoryDamage } from './sources/unlisted/inventory.ts';
import { numberDamage as unlistedNumberDamage } from './sources/unlisted/numbers.ts';
import { partDamage } from './sources/unlisted/parts.ts';

interface Part {
  readonly part: string;
  readonly damage: readonly RefusedSource[];
}

/** The small report, of which an inventory says all that it holds. */
const LISTED: readonly Part[] = [
  { part: 'a file', damage: fileDamage },
  { part: 'a source', damage: characterDamage },
  { part: 'a source with HTML, which', damage: htmlDamage },
  { part: 'a line', damage: markDamage },
  { part: 'a line with bold words, which', damage: boldDamage },
  { part: 'a cover', damage: coverDamage },
  { part: 'a line of a cover', damage: coverLineDamage },
  { part: 'a cover with dates, which', damage: dateDamage },
  { part: 'a contents list', damage: contentsDamage },
  { part: 'a body', damage: headingDamage },
  { part: 'a numbered line', damage: numberDamage },
  { part: 'a line of prose', damage: proseDamage },
  { part: 'a block', damage: blockDamage },
  { part: 'a list of actions', damage: actionDamage },
  { part: 'a table', damage: tableDamage },
  { part: 'a judgement', damage: judgementDamage },
  { part: 'a section', damage: sectionDamage },
];

/** Texts that are read by their structure, and by what each case says of them. */
const UNLISTED: readonly Part[] = [
  { part: 'a numbered line', damage: unlistedNumberDamage },
  { part: 'a text', damage: partDamage },
  { part: 'a cover', damage: unlistedCoverDamage },
  { part: 'a text', damage: agreementDamage },
  { part: 'a text with an inventory', damage: inventoryDamage },
];

/** What the reader refuses a text with; fails when it takes it. */
function refusal(text: string | Uint8Array, options: ReadingOptions): ReportSyntaxError {
  try {
    readReport(typeof text === 'string' ? text : decodeReport(text), options);
  } catch (error) {
    if (error instanceof ReportSyntaxError) return error;
    throw error;
  }
  throw new Error('the reader accepted the text');
}

describe.each([
  ...LISTED.map((part) => ({ ...part, how: 'with an inventory', usual: smallInventory })),
  ...UNLISTED.map((part) => ({ ...part, how: 'by its structure', usual: {} })),
])('$part is refused, read $how, that', ({ damage, usual }) => {
  it.each(damage)('$what', ({ text, options = usual, message, hint }) => {
    const refused = refusal(text, options);
    expect({ message: refused.message, hint: refused.hint }).toEqual({ message, hint });
  });
});

describe.each([
  { how: 'with an inventory', options: smallInventory },
  { how: 'by its structure', options: {} },
])('a source is kept whole, read $how, that', ({ options }) => {
  it.each(HARMLESS)('$what, and reads as before', ({ text }) => {
    expect(readReport(text, options)).toEqual(readReport(smallReport, options));
  });

  it.each(UNSEEN)('$what', ({ text }) => {
    expectKept(text, readReport(text, options), options);
  });

  // What is given to a report's words is held by all that prints them; here it must arrive.
  it.each(Object.entries(HOSTILE_WORDS))('has %s in every kind of line', (_, words) => {
    const report = readReport(carry(words), options);
    expectKept(carry(words), report, options);
    expect(printReport(report).split(words)).toHaveLength(CARRIED + 1);
  });
});

// A refusal without a case here would be a sentence that nobody has read where it is said.
it('every refusal that the reader can make is among these', () => {
  const said = [...LISTED, ...UNLISTED].flatMap(({ damage }) =>
    damage.flatMap(({ message, hint }) => [message, hint]),
  );
  const sentences = listProjectFiles('src/report').flatMap(listRefusals);
  expect(sentences.length).toBeGreaterThan(80);
  const unsaid = sentences.filter(({ pattern }) => !said.some((sentence) => pattern.test(sentence)));
  expect(unsaid.map(({ written }) => written)).toEqual([]);
});
