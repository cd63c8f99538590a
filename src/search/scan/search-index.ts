import type { TextRange } from '../../report/text-range.ts';

/**
 * What a record of the index is. "statistic", "event" and "term" are the site's own words, all others the report's. The
 * kind of a unit is what its address begins with: "paragraph" of `/paragraph/61/`.
 */
export type RecordKind = string;

const SITE_KINDS: ReadonlySet<RecordKind> = new Set(['statistic', 'event', 'term']);

/** Whether the words of a kind of record are the report's own. */
export function isOfReport(kind: RecordKind): boolean {
  return !SITE_KINDS.has(kind);
}

/** One thing that search can find, with the words it is found by. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** The number of a paragraph or action; for other kinds what names the record, "" when nothing does. */
  readonly id: string;
  /** The section it stands in, by its place in `sections`; -1 for what stands in none. */
  readonly section: number;
  /** The id of the element it opens at; "" for the top of the page. */
  readonly anchor: string;
  /** The words, to the letter. */
  readonly text: string;
  /** Which of the site's own words are quoted from the report, quotation marks included; none in the report's own. */
  readonly quotes?: readonly TextRange[];
  /** All that a term of the glossary is called: names for the same thing. None in other records. */
  readonly names?: readonly string[];
  /** The topics it belongs to, by their places in `topics`. */
  readonly topics: readonly number[];
}

/** A section or topic: its slug and its short title. */
export interface SearchGroup {
  readonly slug: string;
  readonly title: string;
}

/** Everything that the plain scan reads, in the report's order. */
export interface SearchIndex {
  readonly sections: readonly SearchGroup[];
  readonly topics: readonly SearchGroup[];
  readonly records: readonly SearchRecord[];
}

/** Above this many characters of text the scan's file is too large to come first. */
const LONG_TEXT = 400_000;

/** Whether Pagefind should answer first, and nothing fetch the whole text before it is needed. */
export function isLongText(records: readonly SearchRecord[]): boolean {
  return records.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXT;
}
