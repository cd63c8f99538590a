import type { UnitRef } from '../report/unit-ref.ts';

/** A stretch of words as offsets from 0: `from` inclusive, `to` exclusive. */
export interface FileRange {
  readonly from: number;
  readonly to: number;
}

/** Words with the stretches the report prints in bold and in italics. */
export interface FileText {
  readonly text: string;
  readonly bold: readonly FileRange[];
  readonly italic: readonly FileRange[];
}

/** A unit of the report in `report.json`: how it is called and addressed. */
export interface UnitName extends UnitRef {
  readonly word: string;
  readonly printed: string;
  readonly address: string;
  /** The page of the PDF on which it begins, from 1; only where that is known. */
  readonly sourcePage?: number | undefined;
}

/** What can stand below a heading in `report.json`, in the order of the text. */
export type FileBlock =
  | (FileText & {
      readonly kind: 'paragraph';
      readonly unit: UnitName;
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
export interface FileItem extends FileText {
  readonly marker: string;
  readonly unit: UnitName | null;
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
