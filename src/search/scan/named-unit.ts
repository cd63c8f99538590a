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

/** The unit that a whole query names: "12", "para 1.12", "¶12", "paragraph 12", "action 3"; undefined when none. */
export function parseNamedUnit(query: string): NamedUnit | undefined {
  const text = query.trim();
  const bare = /^\d/.test(text) ? BARE.exec(text)?.[1]?.toUpperCase() : undefined;
  if (bare !== undefined) return { kind: 'paragraph', label: bare, bare: true };
  const paragraph = PARAGRAPH.exec(text)?.[1]?.toUpperCase();
  if (paragraph !== undefined) return { kind: 'paragraph', label: paragraph, bare: false };
  const [, kind, label] = OTHER.exec(text) ?? [];
  return kind && label ? { kind: kind.toLowerCase(), label: label.toUpperCase(), bare: false } : undefined;
}
