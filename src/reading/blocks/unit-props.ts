import type { Unit } from '../../report/units.ts';
import type { Printing } from '../words/printing.ts';

/** What a numbered unit of the report is shown with, whichever kind it is. */
export interface UnitProps {
  readonly unit: Unit;
  readonly printing: Printing;
  /** Where the number leads: by default the unit's place on this page. */
  readonly href?: string;
  /** Marks the unit that the page is about. */
  readonly here?: boolean;
}
