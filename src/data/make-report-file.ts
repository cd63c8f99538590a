import { isoDay } from '../report/dates.ts';
import { gatherFacts } from '../report/facts.ts';
import type { Report, Section } from '../report/model.ts';
import { type Block, type Item, type List, plainText, type Run, type Text } from '../report/blocks.ts';
import type { UnitRef } from '../report/unit-ref.ts';
import { unitsByLine } from '../report/units.ts';
import type {
  FileBlock,
  FileItem,
  FileList,
  FileSection,
  FileText,
  UnitName,
  ReportFile,
  FileRange,
} from './report-file.ts';

/** What a report file says that the report does not: its publisher, its year and the absolute addresses of things. */
export interface FileProvenance {
  readonly publisher: string | null;
  readonly year: number | null;
  readonly licence: string | null;
  readonly schema: string;
  readonly home: string;
  readonly addressOf: (unit: UnitRef) => string;
  /** The page of the PDF on which a unit begins, where that is known. */
  readonly sourcePageOf: (unit: UnitRef) => number | undefined;
}

/** The whole report as `report.json` holds it: every word, in order, without the source's line numbers. */
export function makeReportFile(report: Report, provenance: FileProvenance): ReportFile {
  const { title, subject, inspected, copyright } = gatherFacts(report);
  const { scale, judgementRecord, judgements } = report.roles;
  const make = blockMaker(report, provenance);
  const makeSection = ({ heading, blocks, sections }: Section): FileSection => ({
    heading,
    blocks: blocks.map(make),
    sections: sections.map(makeSection),
  });
  return {
    $schema: provenance.schema,
    version: 2,
    address: provenance.home,
    title,
    authority: subject,
    publisher: provenance.publisher,
    year: provenance.year,
    inspected: inspected && { from: isoDay(inspected.from), to: isoDay(inspected.to) },
    copyright: copyright?.text ?? null,
    licence: provenance.licence,
    cover: report.cover.blocks.map(make),
    sections: report.sections.map(makeSection),
    imprint: report.imprint.map(make),
    notes: report.notes.map((note) => ({ mark: note.mark, ...makeText(note) })),
    grades: (scale?.grades ?? []).map(({ name, meaning }) => ({ name, meaning })),
    judgements: (judgementRecord?.judgements ?? judgements).map(({ area, grade }) => ({ area, grade })),
  };
}

function blockMaker(
  report: Report,
  { addressOf, sourcePageOf }: FileProvenance,
): (block: Block) => FileBlock {
  const units = unitsByLine(report);
  const unitAt = (line: number): UnitName | null => {
    const unit = units.get(line);
    if (!unit) return null;
    const { kind, label, word, printed } = unit;
    const sourcePage = sourcePageOf(unit);
    const known = sourcePage === undefined ? {} : { sourcePage };
    return { kind, label, word, printed, address: addressOf(unit), ...known };
  };
  const { scale, judgementRecord } = report.roles;
  const roleOf = (line: number) =>
    line === scale?.line ? 'scale' : line === judgementRecord?.line ? 'record' : null;
  const makeList = ({ items }: List): FileList => ({ kind: 'list', items: items.map(makeItem) });
  const makeItem = (item: Item): FileItem => ({
    marker: item.marker,
    ...makeText(item),
    unit: unitAt(item.line),
    deadline: units.get(item.line)?.group?.heading ?? null,
    lists: item.lists.map(makeList),
  });
  const make = (block: Block): FileBlock => {
    switch (block.kind) {
      case 'paragraph': {
        const unit = unitAt(block.line);
        if (!unit) throw new Error(`line ${block.line}: a paragraph is always a unit`);
        return { kind: 'paragraph', unit, ...makeText(block), blocks: block.blocks.map(make) };
      }
      case 'prose':
        return { kind: 'prose', ...makeText(block) };
      case 'list':
        return makeList(block);
      case 'table':
        return {
          kind: 'table',
          role: roleOf(block.line),
          rows: block.rows.map(({ cells }) => cells.map((runs) => makeText({ runs }))),
        };
      case 'quotation':
        return { kind: 'quotation', paragraphs: block.paragraphs.map(makeText) };
    }
  };
  return make;
}

function makeText({ runs }: Pick<Text, 'runs'>): FileText {
  return {
    text: plainText(runs),
    bold: listRanges(runs, 'strong'),
    italic: listRanges(runs, 'emphasis'),
  };
}

function listRanges(runs: readonly Run[], wanted: Run['kind']): readonly FileRange[] {
  const found: FileRange[] = [];
  let offset = 0;
  for (const { kind, text } of runs) {
    if (kind === wanted) found.push({ from: offset, to: offset + text.length });
    offset += text.length;
  }
  return found;
}
