import { readReport } from '../../src/loaders/read-report';
import { root } from './content';

/** The published report, parsed from its source. */
export const report = await readReport(root);
