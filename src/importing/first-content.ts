import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { candidateFiles } from './candidates/candidate-files.ts';
import { labelPages } from './label-pages.ts';
import { mainSeries } from './source/label-series.ts';
import type { SourceReading } from './source-reading.ts';
import type { Understanding } from './understanding.ts';

/**
 * The files of a first `content/`, by path: what the seed states of itself, the page of each numbered paragraph, and
 * `candidates/` for an editor to choose from.
 */
export function firstContent(
  name: string,
  seedPath: string,
  reading: SourceReading,
  understood: Understanding,
): [string, string][] {
  const main = mainSeries(understood.series);
  const pages = main === undefined ? [] : labelPages(main, reading.seed);
  const report = {
    seed: seedPath,
    sha256: createHash('sha256').update(reading.seed.text).digest('hex'),
    name: understood.title?.text ?? name,
  };
  const files: [string, string][] = [
    ['content/report.yaml', `# What the report's text cannot say of itself.\n${stringify(report)}`],
  ];
  if (pages.length > 0) {
    const byLabel = Object.fromEntries(pages.map(({ label, page }) => [label, page]));
    files.push([
      'content/pages.yaml',
      `# The page of the source on which each numbered paragraph begins.\n${stringify(byLabel)}`,
    ]);
  }
  return [...files, ...candidateFiles(reading.seed.text)];
}
