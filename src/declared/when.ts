import type { Stretch } from '../report/model';
import { type Period, periodOfDays, readPeriod } from '../report/period';

/**
 * When something was so. `words` are the report's own and stand in the quotation; `date` is an ISO 8601 date or
 * interval as `readPeriod` reads it, in the precision that the words have.
 * `stated` words name the date; `inferred` words need a reading, whose `reason` is shown; `inspection` means the
 * dates on the cover; `unstated` means that the report gives no date.
 */
export type When =
  | { readonly kind: 'stated'; readonly words: string; readonly date: string }
  | { readonly kind: 'inferred'; readonly words: string; readonly date: string; readonly reason: string }
  | { readonly kind: 'inspection'; readonly words: string }
  | { readonly kind: 'unstated' };

/** The period a statistic or an event belongs to; undefined when the report gives no date. */
export function periodOf(when: When, inspected: Stretch): Period | undefined {
  if (when.kind === 'unstated') return undefined;
  if (when.kind === 'inspection') return periodOfDays(inspected);
  return readPeriod(when.date, inspected);
}
