import { readReport } from '../../../src/report/reading/read-report.ts';
import type { Report } from '../../../src/report/model.ts';
import type { ReadingOptions } from '../../../src/report/reading-options.ts';

const LINES = [
  '# Review of the town library',
  'Example Council',
  '---',
  '**Review dates:** 3 – 7 June 2019',
  '**Age group** All',
  '© Example Office 2019',
  'Website: [www.example.org](http://www.example.org)',
  'This text may be reproduced when its source is stated.',
  '## Contents',
  '<b>Review of the town library</b>\t<b>2</b>',
  'What the grades mean\t2',
  'Opening hours\t2',
  'Improvements\t3',
  'Record\t4',
  '---',
  '# Review of the town library',
  '## What the grades mean',
  '1. These are the grades.',
  'Good\tmore than enough',
  'Poor\ttoo little',
  '## Opening hours',
  '2. The opening hours are **good**.',
  '3. The library opens daily and',
  'closes late.',
  '## Improvements',
  '4. The council should act.',
  '### At once:',
  '- mend the roof',
  '- buy more',
  'books',
  '**Within a year:**',
  '- hire a librarian.',
  '## Record',
  'The town library\t',
  'Opening hours\tGood',
  'This page is intentionally left blank',
];

/** The inventory of the small report: it has these and nothing else. */
export const smallInventory: ReadingOptions = {
  holds: ['contents', 'dates', 'copyright', 'licence', 'scale', 'record', 'asks'],
  asks: { word: 'action', headings: ['Improvements'] },
};

/** The smallest report that has everything a report can have; it is invented. */
export const smallReport = LINES.join('\n');

/** The small report with the first line that reads `line` replaced by `others`: none remove it. */
export function alter(line: string, ...others: readonly string[]): string {
  const at = LINES.indexOf(line);
  if (at < 0) throw new Error(`the small report has no line "${line}"`);
  return LINES.toSpliced(at, 1, ...others).join('\n');
}

/** Reads the small report, or a text like it. */
export function readSmall(text = smallReport): Report {
  return readReport(text, smallInventory);
}
