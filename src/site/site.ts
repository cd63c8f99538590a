import type { LaterInspection } from '../declared/later-inspection';
import type { Publication } from '../declared/publication';
import type { SectionPage } from '../declared/section-page';
import type { Cover } from '../report/model';

/** What every page shows around its own content: names, source, licence and the way to every section. */
export interface Site {
  readonly publication: Publication;
  readonly cover: Cover;
  readonly sections: readonly SectionPage[];
  readonly paragraphCount: number;
  readonly later: readonly LaterInspection[];
  /** The name of the file that search reads the report's words from. */
  readonly searched: string;
  /** Whether the report is too long to be fetched whole for a first answer of the search. */
  readonly long: boolean;
  /** Whether pages name link-preview pictures. */
  readonly cards: boolean;
}
