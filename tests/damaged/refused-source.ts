import type { ReadingOptions } from '../../src/report/reading-options.ts';

/**
 * A source text to which something has happened, and what it is refused with: the line, what was expected there and
 * what was found; and what to do about it.
 */
export interface RefusedSource {
  /** What is wrong with it, to be read after the name of the part: "a cover" that "has no title". */
  readonly what: string;
  /** The text, or the bytes of one that is no text. */
  readonly text: string | Uint8Array;
  /** How it is read, where its list does not say. */
  readonly options?: ReadingOptions;
  readonly message: string;
  readonly hint: string;
}

/** A text of these lines below the title "Title", which is line 1. */
export function titled(...lines: readonly string[]): string {
  return ['# Title', ...lines].join('\n');
}
