import type { LaterInspection } from '../declared/later-inspection.ts';
import type { Publication } from '../declared/publication.ts';
import type { SectionPage } from '../declared/section-page.ts';
import type { ReportFacts } from '../report/facts.ts';
import type { Cover } from '../report/model.ts';
import type { ReportName } from './report-name.ts';

/** What every page shows around its own content: names, source, licence and the way to every section. */
export interface Site {
  readonly publication: Publication;
  readonly cover: Cover;
  /** What the report states of itself, and how this site's sentences name it. */
  readonly facts: ReportFacts;
  readonly name: ReportName;
  readonly sections: readonly SectionPage[];
  readonly paragraphCount: number;
  /** The labels of its first and last paragraph. */
  readonly ends: readonly [first: string, last: string];
  /**
   * How many there are of each thing that a report may have or this site may add. A page offers nothing of which
   * there is none.
   */
  readonly counts: Readonly<
    Record<'actions' | 'statistics' | 'charts' | 'events' | 'topics' | 'terms', number>
  >;
  readonly later: readonly LaterInspection[];
  /** The name of the file that search reads the report's words from. */
  readonly searched: string;
  /** Whether the report is too long to be fetched whole for a first answer of the search. */
  readonly long: boolean;
  /** Whether pages name link-preview pictures. */
  readonly cards: boolean;
}

/** One step of the way from the overview to a page. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}
