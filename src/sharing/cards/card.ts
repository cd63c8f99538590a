import type { Run } from '../../report/blocks.ts';

/** What every link-preview picture says at its foot: where the words come from. */
interface WithFoot {
  readonly title: string;
  /** Whom the report is about, who published it and when, as far as that is known. */
  readonly origin: string;
}

/** A picture for one unit of the report: its number, where it stands and the opening of its own words. */
export interface UnitCard extends WithFoot {
  readonly kind: 'unit';
  readonly label: string;
  /** What the number counts: "Paragraph", "Action". */
  readonly name: string;
  /** The section it stands in, or the words for when an action is due. */
  readonly place: string;
  readonly runs: readonly Run[];
}

/** A picture for a page: of a section with its headings in the report's words, of any other with a title in the site's. */
export interface PageCard extends WithFoot {
  readonly kind: 'section' | 'page';
  /** What it is: "Section, paragraphs 60–84". */
  readonly place: string;
  readonly heading: string;
  /** One line in the site's voice; empty for none. */
  readonly summary: string;
}

/** All that a link-preview picture shows. The same card always gives the same bytes. */
export type Card = UnitCard | PageCard;
