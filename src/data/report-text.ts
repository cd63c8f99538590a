import { gatherFacts } from '../report/facts.ts';
import type { Report, Section } from '../report/model.ts';
import { type Block, type List, plainText } from '../report/blocks.ts';

/**
 * The whole report as plain text, `report.txt`: one paragraph a line with its number, headings on lines of their own,
 * and at the head `source`, who published it and when, with what the report states of its rights.
 */
export function writeReportText(report: Report, source: string, home: string): string {
  const { title, subject, copyright, licence } = gatherFacts(report);
  const stated = new Set([report.roles.copyright?.line, report.roles.licence?.line]);
  const head = [
    title,
    subject,
    ...report.cover.details.map(({ label, value }) => `${label} ${value}`),
    [source, copyright?.text].filter(Boolean).join('. '),
    licence,
    home,
  ].filter(Boolean);
  const body = [
    ...report.cover.blocks.filter(({ line }) => !stated.has(line)).flatMap(printBlock),
    ...report.sections.flatMap(printSection),
    ...report.imprint.flatMap(printBlock),
    ...report.notes.map(({ mark, runs }) => `[${mark}] ${plainText(runs)}`),
  ];
  return `${[head.join('\n'), ...body].join('\n\n').replace(/\n{3,}/g, '\n\n\n')}\n`;
}

function printSection({ heading, blocks, sections, level }: Section): readonly string[] {
  return [
    ...(level === 1 ? [''] : []),
    heading,
    ...blocks.flatMap(printBlock),
    ...sections.flatMap(printSection),
  ];
}

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${labelText(block.label)} ${plainText(block.runs)}`, ...block.blocks.flatMap(printBlock)];
    case 'prose':
      return [plainText(block.runs)];
    case 'list':
      return [printItems(block, '').join('\n')];
    case 'table':
      return [block.rows.map(({ cells }) => cells.map(plainText).filter(Boolean).join(': ')).join('\n')];
    case 'quotation':
      return block.paragraphs.map(({ runs }) => plainText(runs));
  }
}

const labelText = (label: string): string => (/^\d+[A-Z]?$/.test(label) ? `${label}.` : label);

function printItems({ items }: List, indent: string): readonly string[] {
  return items.flatMap(({ marker, runs, lists }) => [
    `${indent}${marker} ${plainText(runs)}`,
    ...lists.flatMap((list) => printItems(list, `${indent}  `)),
  ]);
}
