import { readFileSync } from 'node:fs';
import { decodeReport } from '../../src/report/parsing/decode-report';
import { parseReport } from '../../src/report/parsing/parse-report';

/** The bytes of the report that this repository publishes. */
export const realBytes: Uint8Array = readFileSync('seeds/000_dc7aebc1dbbe4bac.txt');

/** Its text, as the parser gets it. */
export const realText = decodeReport(realBytes);

/** The report itself. */
export const realReport = parseReport(realText);
