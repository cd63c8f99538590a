/** Words to look for in the report's text, and the entry they belong to; words ending in `*` match any word so begun. */
export interface Phrase {
  readonly owner: string;
  readonly words: string;
}

/** Where a phrase stands in a text: offsets from 0, `end` after the last character, a plural's `s` included. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** Phrases made ready for looking up. */
export interface PhraseIndex {
  /** By their first two letters, longest phrase first. */
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** The letters of each in lower case, without which a text cannot hold it. */
  readonly letters: readonly string[];
}
