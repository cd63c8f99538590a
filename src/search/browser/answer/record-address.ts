import {
  aboutPath,
  glossaryPath,
  sectionPath,
  statisticsPath,
  timelinePath,
} from '../../../site/addresses.ts';
import { carryingSearch } from '../../search-state.ts';
import type { SearchIndex, SearchRecord } from '../../scan/search-index.ts';

/** Where a record opens, in its context; `query` ("?q=…" or "") goes with it. */
export function recordAddress(record: SearchRecord, index: SearchIndex, query: string): string {
  const fragment = record.anchor === '' ? '' : `#${record.anchor}`;
  return carryingSearch(pageOf(record, index) + fragment, query);
}

function pageOf(record: SearchRecord, index: SearchIndex): string {
  switch (record.kind) {
    case 'statistic':
      return statisticsPath();
    case 'event':
      return timelinePath();
    case 'term':
      return glossaryPath();
    default: {
      const section = index.sections[record.section];
      return section ? sectionPath(section.slug) : aboutPath();
    }
  }
}
