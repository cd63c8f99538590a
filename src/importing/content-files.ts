import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { schemaLine } from '../declared/loading/editor-schemas.ts';
import { foundFacts } from './found-facts.ts';
import type { Proposal, SeedReading } from './read-seed.ts';
import { pageOf, placeOf, type SeedText } from './seed-text.ts';
import type { Report } from '../report/model.ts';
import { listUnits } from '../report/units.ts';
import { makeHeadingPages } from '../declared/heading-pages.ts';

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

/** A `content/pages.yaml`: the page of the source on which each unit begins, by kind and label; null without pages. */
export function writePagesFile(report: Report, seed: SeedText): string | null {
  const placed = listUnits(report).map(({ kind, label, line }) => ({
    kind,
    label,
    page: pageOf(seed, line),
  }));
  if (placed.every(({ page }) => page === 0)) return null;
  const kinds = [...Map.groupBy(placed, ({ kind }) => kind)];
  const pages = kinds.map(([kind, units]) => [
    kind,
    new Map(units.map(({ label, page }) => [/^\d+$/.test(label) ? Number(label) : label, page])),
  ]);
  return `${schemaLine('pages.yaml')}# The page of the source on which each numbered paragraph begins, counted from its first.\n${stringify(Object.fromEntries(pages))}`;
}

/** How many paragraphs a page may hold before the headings below its own make better pages. */
const LONG_PAGE = 40;

const DEEPEST = 3;

/**
 * The level of headings, from 1, that make the pages of a report. It goes down a level for as long as one long page
 * would hold more than half of the paragraphs.
 */
export function findPageLevel(report: Report): number {
  const counts = Array.from({ length: DEEPEST }, (_, index) =>
    makeHeadingPages(report, index + 1).map(({ labels }) => labels.length),
  );
  const isLong = (level: readonly number[]): boolean => {
    const longest = Math.max(...level);
    return longest > LONG_PAGE && longest * 2 > level.reduce((sum, count) => sum + count, 0);
  };
  const fits = counts.findIndex((level) => !isLong(level));
  const shortest = counts.map((level) => Math.max(...level));
  return (fits === -1 ? shortest.indexOf(Math.min(...shortest)) : fits) + 1;
}
