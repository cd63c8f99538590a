import { createHash } from 'node:crypto';

/** A part of an index as the file that the plain scan fetches. */
export interface SearchFile {
  /** Its name without the ending. It holds a hash of the text, so that browsers may keep the file for good. */
  readonly name: string;
  readonly text: string;
}

/** Names the file of a text: `index.1f9c03d2`. */
export function makeSearchFile(name: string, text: string): SearchFile {
  return { name: `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text };
}

/** Recognises the file of an index by its whole name, and reads which it is. */
export const SEARCH_FILE = /^(index|site)\.[\da-f]{8}\.json$/;
