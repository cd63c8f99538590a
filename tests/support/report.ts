import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/report/parse-report';

/** The published report, parsed from its source. */
export const report = parseReport(
  readFileSync(new URL('../../seeds/000_dc7aebc1dbbe4bac.txt', import.meta.url), 'utf8'),
);
