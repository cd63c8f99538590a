import { isoDay } from '../report/dates';
import { gatherFacts } from '../report/facts';
import type { Block, Item, List, Report, Run, Section, Text } from '../report/model';
import { plainText } from '../report/plain-text';
import type { UnitRef } from '../report/unit-ref';
import { unitsByLine } from '../report/units';

/** A stretch of words as offsets from 0: `from` inclusive, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words with the stretches the report prints in bold and in italics. */
export interface FileText {
  readonly text: string;
  readonly bold: readonly Stretch[];
  readonly italic: readonly Stretch[];
}

/** A unit of the report in `report.json`: how it is called and addressed. */
export interface FileUnit extends UnitRef {
  readonly word: string;
  readonly printed: string;
  readonly address: string;
}

/** What can stand below a heading in `report.json`, in the order of the text. */
export type FileBlock =
  | (FileText & {
      readonly kind: 'paragraph';
      readonly unit: FileUnit;
      readonly blocks: readonly FileBlock[];
    })
  | (FileText & { readonly kind: 'prose' })
  | FileList
  | {
      readonly kind: 'table';
      /** What the table is for the whole report, where it is more than a table. */
      readonly role: 'scale' | 'record' | null;
      readonly rows: readonly (readonly FileText[])[];
    }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly FileText[] };

/** A list in `report.json`. */
export interface FileList {
  readonly kind: 'list';
  readonly items: readonly FileItem[];
}

/** An item of a list in `report.json`; `unit` is null unless it is asked for, `deadline` is the heading above such items. */
interface FileItem extends FileText {
  readonly marker: string;
  readonly unit: FileUnit | null;
  readonly deadline: string | null;
  readonly lists: readonly FileList[];
}

/** A heading in `report.json` with what stands below it. */
export interface FileSection {
  readonly heading: string;
  readonly blocks: readonly FileBlock[];
  readonly sections: readonly FileSection[];
}

/** The published form of a whole report, `report.json`. A change that breaks a reader of it raises `version`. */
export interface ReportFile {
  readonly $schema: string;
  readonly version: 2;
  readonly address: string;
  readonly title: string;
  readonly authority: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** First and last day of the inspection, as YYYY-MM-DD. */
  readonly inspected: { readonly from: string; readonly to: string } | null;
  readonly copyright: string | null;
  readonly licence: string | null;
  readonly cover: readonly FileBlock[];
  readonly sections: readonly FileSection[];
  readonly imprint: readonly FileBlock[];
  readonly notes: readonly (FileText & { readonly mark: string })[];
  /** The grade scale, best grade first. */
  readonly grades: readonly { readonly name: string; readonly meaning: string | null }[];
  readonly judgements: readonly { readonly area: string; readonly grade: string }[];
}

/** What a report file says that the report does not: its publisher, its year and the absolute addresses of things. */
export interface FileImprint {
  readonly publisher: string | null;
  readonly year: number | null;
  readonly licence: string | null;
  readonly schema: string;
  readonly home: string;
  readonly addressOf: (unit: UnitRef) => string;
}

/** The whole report as `report.json` holds it: every word, in order, without the source's line numbers. */
export function makeReportFile(report: Report, imprint: FileImprint): ReportFile {
  const { title, subject, inspected, copyright } = gatherFacts(report);
  const { scale, record, judgements } = report.roles;
  const make = blockMaker(report, imprint);
  const makeSection = ({ heading, blocks, sections }: Section): FileSection => ({
    heading,
    blocks: blocks.map(make),
    sections: sections.map(makeSection),
  });
  return {
    $schema: imprint.schema,
    version: 2,
    address: imprint.home,
    title,
    authority: subject,
    publisher: imprint.publisher,
    year: imprint.year,
    inspected: inspected && { from: isoDay(inspected.from), to: isoDay(inspected.to) },
    copyright: copyright?.text ?? null,
    licence: imprint.licence,
    cover: report.cover.blocks.map(make),
    sections: report.sections.map(makeSection),
    imprint: report.imprint.map(make),
    notes: report.notes.map((note) => ({ mark: note.mark, ...makeText(note) })),
    grades: (scale?.grades ?? []).map(({ name, meaning }) => ({ name, meaning })),
    judgements: (record?.judgements ?? judgements).map(({ area, grade }) => ({ area, grade })),
  };
}

function blockMaker(report: Report, { addressOf }: FileImprint): (block: Block) => FileBlock {
  const units = unitsByLine(report);
  const unitAt = (line: number): FileUnit | null => {
    const unit = units.get(line);
    if (!unit) return null;
    const { kind, label, word, printed } = unit;
    return { kind, label, word, printed, address: addressOf(unit) };
  };
  const { scale, record } = report.roles;
  const roleOf = (line: number) => (line === scale?.line ? 'scale' : line === record?.line ? 'record' : null);
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
    bold: listStretches(runs, 'strong'),
    italic: listStretches(runs, 'emphasis'),
  };
}

function listStretches(runs: readonly Run[], wanted: Run['kind']): readonly Stretch[] {
  const found: Stretch[] = [];
  let offset = 0;
  for (const { kind, text } of runs) {
    if (kind === wanted) found.push({ from: offset, to: offset + text.length });
    offset += text.length;
  }
  return found;
}
