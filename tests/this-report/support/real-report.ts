import { readFileSync } from 'node:fs';
import { decodeReport } from '../../../src/report/reading/lines/source-text.ts';
import type { ReadingOptions } from '../../../src/report/reading-options.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';

/** The source text that this repository publishes. */
export const SEED_FILE = 'seeds/000_dc7aebc1dbbe4bac.txt';

/** Its bytes. */
export const realBytes: Uint8Array = readFileSync(SEED_FILE);

/** Its text, as the reader gets it. */
export const realText = decodeReport(realBytes);

/** What `content/report.yaml` says of how it is read. */
export const realInventory: ReadingOptions = {
  holds: ['contents', 'dates', 'copyright', 'licence', 'scale', 'record', 'asks'],
  asks: { word: 'action', headings: ['Areas for improvement'] },
};

/** The report itself. */
export const realReport = readReport(realText, realInventory);
