import type { Evidence } from './evidence/evidence';
import type { Quoted } from './evidence/whole-sentences';
import type { When } from './when';

/** Where an event is told: in a paragraph, or in a labelled detail of the cover. */
export type EventSource =
  | ({ readonly kind: 'paragraph' } & Evidence)
  | ({ readonly kind: 'cover'; readonly detail: string } & Quoted);

/** Something the report dates. The title is the site's; the date's words and the quotation are the report's. */
export interface ReportEvent {
  readonly id: string;
  readonly title: string;
  readonly when: Exclude<When, { readonly kind: 'unstated' }>;
  readonly source: EventSource;
}
