import { prepareScan, type ScanEntry } from '../../scan/scan';
import { unpackIndex } from '../../index/packed-index';
import type { SearchIndex } from '../../scan/search-index';
import { loadSearchText } from './search-text';

/** The index as it was fetched, with its words split. */
export interface Scan {
  readonly index: SearchIndex;
  readonly entries: readonly ScanEntry[];
}

/** Reads an index and splits its words; throws when the text is not an index. */
export function prepareText(text: string): Scan {
  const index = unpackIndex(text);
  return { index, entries: prepareScan(index) };
}

let loaded: Promise<Scan> | undefined;
let ready = false;

/** True once the scan can answer without waiting. */
export const isScanReady = (): boolean => ready;

/** Fetches and prepares the index, once; rejects when it is missing or is not an index. */
export function loadScan(): Promise<Scan> {
  loaded ??= loadSearchText().then(prepareText);
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
