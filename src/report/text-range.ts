/** Some characters of a text that follow each other, as UTF-16 offsets from 0: `end` is the one after the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
