import type { Run } from '../report/model';
import { type Citation, citePlace } from './citations';
import type { Place } from './place';
import { attribute, type Clip, quoteRuns } from './quotation';
import type { Source } from './source';

/** All that the tools beside one unit offer, made at build: the browser only shows and copies it. */
export interface UnitRecord {
  readonly key: string;
  /** How the tools name the unit: "Paragraph 61". */
  readonly name: string;
  readonly address: string;
  readonly title: string;
  readonly quotation: Clip;
  readonly attribution: Clip;
  readonly citations: readonly Citation[];
}

/** The record of one unit: its exact words, quoted and cited. */
export function recordUnit(source: Source, place: Place, name: string, runs: readonly Run[]): UnitRecord {
  const attribution = attribute(place, source);
  return {
    key: place.key,
    name,
    address: place.address,
    title: source.title,
    quotation: quoteRuns(runs, attribution),
    attribution,
    citations: citePlace(source, place),
  };
}
