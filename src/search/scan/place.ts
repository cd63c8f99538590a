/** A numbered place of the report that a reader can name instead of searching. */
export interface Place {
  readonly kind: 'paragraph' | 'action';
  readonly number: number;
  /** True for a bare number ("12"), which may be meant as a figure as well. */
  readonly bare: boolean;
}

const PARAGRAPH = /^(?:paragraph|para|par|p|¶|§|no|#)[\s.:#-]*0*(\d{1,6})\.?$/iu;
const ACTION = /^(?:required )?action[\s.:#-]*0*(\d{1,6})\.?$/iu;
const BARE = /^0*(\d{1,6})\.?$/;

/** The place that a whole query names: "12", "para 12", "¶12", "paragraph 12", "action 3"; undefined when none. */
export function parsePlace(query: string): Place | undefined {
  const text = query.trim();
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined) return { kind: 'paragraph', number: Number(bare), bare: true };
  const paragraph = PARAGRAPH.exec(text)?.[1];
  if (paragraph !== undefined) return { kind: 'paragraph', number: Number(paragraph), bare: false };
  const action = ACTION.exec(text)?.[1];
  if (action !== undefined) return { kind: 'action', number: Number(action), bare: false };
  return undefined;
}
