import { prepareScan, type ScanEntry } from '../../scan/scan.ts';
import { unpackIndex } from '../../index/packed-index.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { loadSearchText } from './load-text.ts';

/** The index as it was fetched, with its words split. */
export interface Scan {
  readonly index: SearchIndex;
  readonly entries: readonly ScanEntry[];
}

/** Reads an index and splits its words; throws when the text is not an index. */
export const prepareText = (text: string): Scan => prepare(unpackIndex(text));

const prepare = (index: SearchIndex): Scan => ({ index, entries: prepareScan(index) });

/** What a page adds to an index. */
type Addition = (index: SearchIndex) => Promise<SearchIndex>;

let addition: Addition = async (index) => index;

/** Has the index completed before its words are split: what first results do not need, they do not wait for. */
export function addToIndex(add: Addition): void {
  addition = add;
}

let loaded: Promise<Scan> | undefined;
let ready = false;

/** True once the scan can answer without waiting. */
export const isScanReady = (): boolean => ready;

/** Fetches and prepares the index, once; rejects when it is missing or is not an index. */
export function loadScan(): Promise<Scan> {
  loaded ??= loadSearchText().then(unpackIndex).then(addition).then(prepare);
  loaded.then(
    () => {
      ready = true;
    },
    () => {
      loaded = undefined;
    },
  );
  return loaded;
}
