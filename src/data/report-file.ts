import { isoDay } from '../report/dates';
import { gatherFacts } from '../report/facts';
import type { Action, Block, Report, Run } from '../report/model';
import { plainText } from '../report/plain-text';
import { actionRef, paragraphRef, type UnitRef } from '../report/unit-ref';

/** Words with the stretches the report prints in bold, as offsets from 0: `from` inclusive, `to` exclusive. */
export interface FileText {
  readonly text: string;
  readonly bold: readonly { readonly from: number; readonly to: number }[];
}

/** A numbered paragraph in `report.json`, with its permalink. */
interface FileParagraph extends FileText {
  readonly kind: 'paragraph';
  readonly number: number;
  readonly address: string;
}

/** A required action in `report.json`; `number` is its place in the report's order, from 1. */
interface FileAction extends FileText {
  readonly number: number;
  readonly address: string;
}

/** What can stand below a heading in `report.json`, in the order of the text. */
type FileBlock =
  | FileParagraph
  | { readonly kind: 'actions'; readonly groups: readonly FileActionGroup[] }
  | {
      readonly kind: 'scale';
      readonly grades: readonly { readonly name: string; readonly meaning: string }[];
    }
  | {
      readonly kind: 'record';
      readonly title: string;
      readonly judgements: readonly { readonly area: string; readonly grade: string }[];
    };

/** The actions due together in `report.json`, under the report's words for when. */
interface FileActionGroup {
  readonly deadline: string;
  readonly actions: readonly FileAction[];
}

/** The published form of a whole report, `report.json`. A change that breaks a reader of it raises `version`. */
export interface ReportFile {
  readonly $schema: string;
  readonly version: 1;
  readonly address: string;
  readonly title: string;
  readonly authority: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** First and last day of the inspection, as YYYY-MM-DD. */
  readonly inspected: { readonly from: string; readonly to: string } | null;
  readonly copyright: string | null;
  readonly licence: string | null;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly FileBlock[] }[];
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
  return {
    $schema: imprint.schema,
    version: 1,
    address: imprint.home,
    title,
    authority: subject,
    publisher: imprint.publisher,
    year: imprint.year,
    inspected: inspected && { from: isoDay(inspected.from), to: isoDay(inspected.to) },
    copyright: copyright?.text ?? null,
    licence: imprint.licence,
    sections: report.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => makeBlock(block, imprint)),
    })),
  };
}

function makeBlock(block: Block, imprint: FileImprint): FileBlock {
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: 'paragraph',
        number: Number(block.label),
        address: imprint.addressOf(paragraphRef(block.label)),
        ...makeText(block.runs),
      };
    case 'actions':
      return {
        kind: 'actions',
        groups: block.groups.map(({ deadline, actions }) => ({
          deadline,
          actions: actions.map((action) => makeAction(action, imprint)),
        })),
      };
    case 'scale':
      return { kind: 'scale', grades: block.grades.map(({ name, meaning }) => ({ name, meaning })) };
    case 'record':
      return {
        kind: 'record',
        title: block.title,
        judgements: block.judgements.map(({ area, grade }) => ({ area, grade })),
      };
  }
}

function makeAction({ label, runs }: Action, imprint: FileImprint): FileAction {
  return { number: Number(label), address: imprint.addressOf(actionRef(label)), ...makeText(runs) };
}

function makeText(runs: readonly Run[]): FileText {
  const bold: { from: number; to: number }[] = [];
  let offset = 0;
  for (const { kind, text } of runs) {
    if (kind === 'strong') bold.push({ from: offset, to: offset + text.length });
    offset += text.length;
  }
  return { text: plainText(runs), bold };
}
