import type { Cover, Report, Section, Series } from '../../../src/report/model.ts';
import type { Block, List, Text } from '../../../src/report/blocks.ts';
import type { Omission } from '../../../src/report/faults.ts';
import { marksAt } from '../../../src/report/note-calls.ts';
import { wordOf } from '../../../src/report/unit-ref.ts';
import { cutLines, writeRuns } from './text-lines.ts';

/**
 * What became of one non-blank source line, and its words written as source text again. `printedAs` names what it is
 * part of ("paragraph 12"); `continues` tells the lines that a page turn cut off from the line above.
 */
export type LineAccount =
  | {
      readonly line: number;
      readonly text: string;
      readonly kind: 'printed';
      readonly printedAs: string;
      readonly continues: boolean;
    }
  | { readonly line: number; readonly text: string; readonly kind: 'omitted'; readonly reason: Omission };

/** Accounts for every non-blank line of a report's source, in the order of the source. */
export function accountLines(report: Report): readonly LineAccount[] {
  const names = nameRoles(report);
  const texts = [
    ...writeCover(report.cover),
    ...report.sections.flatMap((section) => writeSection(section, report.series)),
    ...report.imprint.map((prose) => writeText(prose, '', 'imprint')),
    ...report.notes.map((note) => writeText(note, `<sup>${note.mark}</sup> `, `note ${note.key}`)),
  ];
  const printed = texts.flatMap(({ name, start, lines }) => {
    const printedAs = names.get(start) ?? name;
    return lines.map(({ line, text }, index): LineAccount => {
      return { line, text, kind: 'printed', printedAs, continues: index > 0 };
    });
  });
  const omitted = report.omitted.map(({ line, text, reason }) => ({
    line,
    text,
    kind: 'omitted' as const,
    reason,
  }));
  return [...printed, ...omitted].sort((a, b) => a.line - b.line);
}

/** A text as source text again, by its lines, and what it is called unless it has a role. */
interface Written {
  readonly name: string;
  readonly start: number;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** Lines that have a role are called by it. */
function nameRoles({ roles }: Report): ReadonlyMap<number, string> {
  const { asks, copyright, licence, scale, judgementRecord } = roles;
  const names = new Map<number, string>();
  if (asks) {
    for (const group of asks.groups) {
      if (group.heading !== null) names.set(group.line, `deadline “${group.heading}”`);
      for (const { line, label } of group.asks) names.set(line, `${asks.word} ${label}`);
    }
  }
  if (copyright) names.set(copyright.line, 'copyright line');
  if (licence) names.set(licence.line, 'licence');
  if (scale) for (const { line, name } of scale.grades) if (line !== null) names.set(line, `grade “${name}”`);
  if (judgementRecord) {
    names.set(judgementRecord.line, 'title of the record');
    for (const { line, area } of judgementRecord.judgements) names.set(line, `judgement “${area}”`);
  }
  return names;
}

function writeCover({ title, titleLine, subject, marks, details, blocks }: Cover): readonly Written[] {
  const marksOf = (line: number) => writeMarks(marksAt({ marks }, line));
  return [
    one(titleLine, `# ${title}${marksOf(titleLine)}`, 'title'),
    ...(subject ? [one(subject.line, `${subject.text}${marksOf(subject.line)}`, 'subject')] : []),
    ...details.map(({ label, value, line }) => one(line, `**${label}** ${value}`, `detail “${label}”`)),
    ...blocks.flatMap((block) => writeBlock(block, 'notice', [])),
  ];
}

function writeSection(section: Section, series: readonly Series[]): readonly Written[] {
  const { heading, marks, level, line, blocks, sections } = section;
  const signs = '#'.repeat(Math.min(6, level + 1));
  return [
    one(line, `${signs} ${heading}${writeMarks(marks)}`, `heading “${heading}”`),
    ...blocks.flatMap((block) => writeBlock(block, 'text', series)),
    ...sections.flatMap((inner) => writeSection(inner, series)),
  ];
}

function writeMarks(marks: readonly string[]): string {
  return marks.map((mark) => `<sup>${mark}</sup>`).join('');
}

function writeBlock(block: Block, proseName: string, series: readonly Series[]): readonly Written[] {
  switch (block.kind) {
    case 'paragraph': {
      const mark = /^\d+[A-Z]?$/.test(block.label) ? `${block.label}. ` : `${block.label} `;
      return [
        writeText(block, mark, `${wordOf(series, block.series)} ${block.label}`),
        ...block.blocks.flatMap((inner) => writeBlock(inner, 'text', series)),
      ];
    }
    case 'prose':
      return [writeText(block, '', proseName)];
    case 'list':
      return writeList(block, 0);
    case 'table':
      return block.rows.map(({ line, cells }) => one(line, cells.map(writeRuns).join('\t'), 'table row'));
    case 'quotation':
      return block.paragraphs.map((text) => writeText(text, '> ', 'quotation', '> '));
  }
}

function writeList({ items }: List, depth: number): readonly Written[] {
  return items.flatMap((item) => [
    writeText(item, `${' '.repeat(4 * depth)}${item.marker} `, 'list item'),
    ...item.lists.flatMap((list) => writeList(list, depth + 1)),
  ]);
}

function writeText(text: Text, mark: string, name: string, further = ''): Written {
  const lines = cutLines(text).map(({ line, runs }, index) => ({
    line,
    text: (index === 0 ? mark : further) + writeRuns(runs),
  }));
  return { name, start: text.line, lines };
}

function one(line: number, text: string, name: string): Written {
  return { name, start: line, lines: [{ line, text }] };
}
