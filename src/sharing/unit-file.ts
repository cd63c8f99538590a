import { plainText, type Run } from '../report/blocks.ts';
import { type Citation, citePinpoint } from './citations.ts';
import { type Pinpoint, sourcePageText } from './pinpoint.ts';
import { attribute, type Clip, quoteRuns } from './quotation.ts';
import type { Work } from './work.ts';

/** A subject that a unit is found under, and the page of all its paragraphs. */
export interface TopicLink {
  readonly title: string;
  readonly path: string;
}

/** All that the tools beside one unit offer, made at build: the browser only shows and copies it. */
export interface UnitFile {
  readonly key: string;
  /** How the tools name the unit: "Paragraph 61". */
  readonly name: string;
  readonly address: string;
  readonly title: string;
  /** Its exact words, without anything around them. */
  readonly words: string;
  readonly quotation: Clip;
  readonly attribution: Clip;
  readonly citations: readonly Citation[];
  readonly topics: readonly TopicLink[];
  /** Where it stands in the original: "page 17 of the PDF"; only where that is known. */
  readonly original?: string;
}

/** The file of one unit: its exact words, quoted and cited. */
export function makeUnitFile(
  work: Work,
  pinpoint: Pinpoint,
  name: string,
  runs: readonly Run[],
  topics: readonly TopicLink[] = [],
  sourcePage?: number,
): UnitFile {
  const attribution = attribute(pinpoint, work);
  return {
    key: pinpoint.key,
    name,
    address: pinpoint.address,
    title: work.title,
    words: plainText(runs),
    quotation: quoteRuns(runs, attribution),
    attribution,
    citations: citePinpoint(work, pinpoint),
    topics,
    ...(sourcePage !== undefined && { original: sourcePageText(sourcePage) }),
  };
}
