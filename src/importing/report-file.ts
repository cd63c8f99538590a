import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { schemaLine } from '../declared/loading/editor-schemas';
import { foundFacts } from './found-facts.ts';
import { findPageLevel } from './page-level.ts';
import { placeOf } from './place.ts';
import type { Proposal, SeedReading } from './read-seed.ts';
import type { SeedText } from './seed-text.ts';

/**
 * A first `content/report.yaml`: the seed with its checksum and the name of the report. What else was found stands in it as
 * comments with the place in the text, and so do faults of the source, which only a person accepts.
 */
export function writeReportFile(seedPath: string, seed: SeedText, read: SeedReading): string {
  const facts = read.kind === 'report' ? foundFacts(read.report, seed) : [];
  const sha256 = createHash('sha256').update(seed.text).digest('hex');
  return [
    schemaLine('report.yaml').trimEnd(),
    '# What the text of the report cannot say of itself. Every other key is explained in the README beside this file.',
    stringify({ seed: seedPath, sha256 }).trimEnd(),
    ...facts.filter(([what]) => what === 'title').map(([, words]) => stringify({ name: words }).trimEnd()),
    ...(read.kind === 'report' ? listPages(findPageLevel(read.report)) : []),
    ...listFacts(facts),
    ...listProposals(read.proposals, seed),
    '',
  ].join('\n');
}

function listPages(level: number): string[] {
  if (level === 1) return [];
  return [
    '',
    '# Which headings have a page each: without this line one page would hold most of the report.',
    `pages: ${level}`,
  ];
}

function listFacts(facts: ReturnType<typeof foundFacts>): string[] {
  if (facts.length === 0) return [];
  return [
    '',
    '# Found in the text, and shown from there. Where one is wrong, the keys published, licence, lines, grades and asks say it.',
    ...facts.map(([what, words, place]) => `#   ${`${what}:`.padEnd(10)} “${words}” (${place})`),
  ];
}

function listProposals(proposals: readonly Proposal[], seed: SeedText): string[] {
  if (proposals.length === 0) return [];
  return [
    '',
    '# Faults in the text. Look at each in the source: where it is there too, take away its "# ", and that of "accepted:".',
    '# Where it is not, the reading went wrong: correct the seed, and its checksum above.',
    '# accepted:',
    ...proposals.map(
      ({ line, fault, problem }) =>
        `#   - { line: ${line}, fault: ${fault} } # ${placeOf(seed, line)}: ${problem}`,
    ),
  ];
}
