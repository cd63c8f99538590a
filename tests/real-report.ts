import { readdirSync, readFileSync } from 'node:fs';
import { parseReport } from '../src/report/parse-report';

const [seed] = readdirSync('seeds').sort();

/** The text of the report that this site publishes. */
export const realText = readFileSync(`seeds/${seed}`, 'utf8');

/** The report that this site publishes, parsed. */
export const realReport = parseReport(realText);
