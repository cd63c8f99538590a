import { isOfReport, type SearchIndex, type SearchRecord } from './search-index.ts';

/** A unit of the report that a reader names, by its number, instead of searching. */
export interface NamedUnit {
  /** What it is: "paragraph", "action", or any other word before a number. */
  readonly kind: string;
  readonly label: string;
  /** True for a bare number ("12"), which may be meant as a figure as well. */
  readonly bare: boolean;
}

const LABEL = String.raw`[\s.:#-]*0*(\d{1,6}(?:\.\d{1,4})*[A-Za-z]?)\.?$`;
const PARAGRAPH = new RegExp(`^(?:paragraph|para|par|p|¶|§|no|#)${LABEL}`, 'iu');
const OTHER = new RegExp(`^(?:required |areas? for )?([a-z]+)${LABEL}`, 'iu');
const BARE = new RegExp(`^${LABEL}`);

/** Reads the unit that a whole query names: "12", "para 1.12", "¶12", "paragraph 12", "action 3"; undefined when none. */
export function parseNamedUnit(query: string): NamedUnit | undefined {
  const text = query.trim();
  const bare = /^\d/.test(text) ? BARE.exec(text)?.[1]?.toUpperCase() : undefined;
  if (bare !== undefined) return { kind: 'paragraph', label: bare, bare: true };
  const paragraph = PARAGRAPH.exec(text)?.[1]?.toUpperCase();
  if (paragraph !== undefined) return { kind: 'paragraph', label: paragraph, bare: false };
  const [, kind, label] = OTHER.exec(text) ?? [];
  return kind && label ? { kind: kind.toLowerCase(), label: label.toUpperCase(), bare: false } : undefined;
}

/**
 * The record of the unit that a query names, by its word and number ("para 12") or by the label that the report prints
 * before it ("R1"); undefined when it names none or the report has no such number. `text` is the query as it was read.
 */
export function findNamedUnit(
  { named, text }: { readonly named: NamedUnit | undefined; readonly text: string },
  { records }: SearchIndex,
): SearchRecord | undefined {
  if (!named) return undefined;
  const unit = records.find(({ kind, id }) => kind === named.kind && id === named.label);
  if (unit || named.bare) return unit;
  const label = text.toUpperCase();
  return records.find(({ kind, id }) => isOfReport(kind) && id.toUpperCase() === label);
}
