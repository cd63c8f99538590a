/** A part of a block’s text in one face: plain words, bold words, or the mark of a note. */
export type SourceRun =
  | { readonly kind: 'words'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'mark'; readonly text: string };

/** What every block has: the page of the source it stands on, counted from 1, and its text. */
interface OnPage {
  readonly page: number;
}

/** One block of a source, in reading order, whatever format it was read from. */
export type SourceBlock =
  | (OnPage & { readonly kind: 'heading'; readonly level: number; readonly runs: readonly SourceRun[] })
  | (OnPage & { readonly kind: 'paragraph'; readonly runs: readonly SourceRun[] })
  | (OnPage & {
      readonly kind: 'item';
      readonly depth: number;
      readonly runs: readonly SourceRun[];
      /** The parts of it on later pages, where a page turn cuts it. */
      readonly continued: readonly Continuation[];
    })
  | (OnPage & { readonly kind: 'quotation'; readonly runs: readonly SourceRun[] })
  | (OnPage & {
      readonly kind: 'row';
      readonly cells: readonly (readonly SourceRun[])[];
      /** Whether it is the first row of its table, even right below the last row of another. */
      readonly begins: boolean;
    })
  | (OnPage & { readonly kind: 'note'; readonly mark: string; readonly runs: readonly SourceRun[] });

/** The part of an item that stands on a later page. */
interface Continuation {
  readonly page: number;
  readonly runs: readonly SourceRun[];
}

/** Words of the source that are not part of its text, and why. */
export interface LeftOut {
  readonly page: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** Why words were left out. */
type LeftOutReason =
  | 'running head or foot'
  | 'page number'
  | 'list marker, written as "-"'
  | 'dots that lead to a page number'
  | 'printed twice in one place';

/**
 * Words that the seed spells differently from the source: a word broken at a line end is joined, and a number printed
 * against the first word of a note is set apart. The letters stay the same; at most a hyphen at a line end goes.
 */
export interface Repair {
  readonly page: number;
  readonly read: readonly string[];
  readonly written: readonly string[];
  /** Whether the source itself shows how the word is written elsewhere. */
  readonly certain: boolean;
}

/**
 * Words that may be the cells of a table, read as running text because they stand too close together. None is lost,
 * but their order is not certain.
 */
export interface CrowdedTable {
  readonly page: number;
  readonly text: string;
}

/** A source as read: its blocks in order, what was left out, what was repaired, and what is not sure. */
export interface SourceDocument {
  readonly pages: number;
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOut[];
  readonly repairs: readonly Repair[];
  readonly crowded: readonly CrowdedTable[];
}
