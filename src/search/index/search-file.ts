import { createHash } from 'node:crypto';
import type { SearchIndex } from '../scan/search-index';
import { packIndex } from './packed-index.ts';

/** An index as the file that the plain scan fetches. */
export interface SearchFile {
  /** Its name without the ending. It holds a hash of the text, so that browsers may keep the file for good. */
  readonly name: string;
  readonly text: string;
}

/** Packs an index and names its file: `index.1f9c03d2`. */
export function makeSearchFile(name: string, index: SearchIndex): SearchFile {
  const text = packIndex(index);
  return { name: `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text };
}

/** Recognises such a file by its whole name, and reads which index it is. */
export const SEARCH_FILE = /^(index|site)\.[\da-f]{8}\.json$/;
