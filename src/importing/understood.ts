import type { Report } from '../report/model.ts';
import type { Block } from '../report/blocks.ts';
import { listBlocks, listSections } from '../report/sections.ts';
import { listUnits } from '../report/units.ts';
import type { SeedReading } from './read-seed.ts';
import type { LeftOut } from './source/source-document.ts';
import type { SourceReading } from './source-reading.ts';
import { foundFacts } from './found-facts.ts';

const WIDEST = 100;

/** What was understood of a source, a line each: what it states of itself, what it holds, and what became of its words. */
export function listUnderstood(reading: SourceReading, read: SeedReading): readonly string[] {
  const rows = [
    ...(read.kind === 'report' ? describeReport(read.report, reading) : []),
    ['left out', describeLeftOut(reading.leftOut)] as const,
    ['words', describeWords(reading)] as const,
  ];
  return rows.map(([what, said]) => `  ${`${what}:`.padEnd(13)} ${said}`);
}

function describeReport(report: Report, { seed }: SourceReading): (readonly [string, string])[] {
  const facts = foundFacts(report, seed);
  const stated = [
    'title',
    'body',
    'dates',
    'published',
    'copyright',
    'licence',
    'scale',
    'grades',
    'asks',
  ].map((what) => {
    const [, words, place] = facts.find(([name]) => name === what) ?? [];
    return [what, words === undefined ? 'none found' : `${shorten(words)} (${place})`] as const;
  });
  const sections = listSections(report).map(({ section }) => section);
  const blocks = [...report.cover.blocks, ...report.sections.flatMap(listBlocks)].flatMap(withInner);
  const tables = blocks.filter((block) => block.kind === 'table');
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length;
  const quotations = blocks.filter(({ kind }) => kind === 'quotation').length;
  return [
    ...stated,
    ['sections', `${report.sections.length}, with ${sections.length - report.sections.length} inside them`],
    ...report.series.map(({ id, word }) => [`${word}s`, describeSeries(report, id)] as const),
    [
      'also',
      `${count(tables.length, 'table')} with ${count(rows, 'row')}, ${count(items, 'list item')}, ${count(quotations, 'quotation')}, ${count(report.notes.length, 'note')}`,
    ],
    ['not printed', describeOmitted(report)],
  ];
}

function withInner(block: Block): Block[] {
  return block.kind === 'paragraph' ? [block, ...block.blocks.flatMap(withInner)] : [block];
}

// Gaps and repeats are faults of the source, which the reader has found.
function describeSeries(report: Report, id: string): string {
  const units = listUnits(report).filter(({ kind, group }) => kind === id && !group);
  const lines = new Set(units.map(({ line }) => line));
  const faults = report.faults.filter(
    ({ line, kind }) => lines.has(line) && (kind === 'missing-label' || kind === 'label-twice'),
  );
  const span = `${units[0]?.printed}–${units.at(-1)?.printed} (${units.length})`;
  return [span, ...faults.map(({ found }) => found)].join('; ');
}

function describeOmitted({ omitted }: Report): string {
  const byReason = Map.groupBy(omitted, ({ reason }) => reason);
  return [...byReason].map(([reason, lines]) => `${lines.length} × ${reason}`).join(', ') || 'nothing';
}

function describeLeftOut(leftOut: readonly LeftOut[]): string {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...byReason].map(([reason, all]) => `${all.length} × ${reason}`).join(', ') || 'nothing';
}

function describeWords({ account, pages, repairs }: SourceReading): string {
  const where = pages > 0 ? ` on ${count(pages, 'page')}` : '';
  const joined = repairs.length > 0 ? `, ${repairs.length} put together at line ends` : '';
  return `${account.words} read${where}: ${account.written} written, ${account.leftOut} left out${joined}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
