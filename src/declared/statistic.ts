import type { Evidence } from './evidence/evidence';
import type { When } from './when';

/** A figure of the report, with the words that prove it (design §5). */
export interface Statistic extends Evidence {
  readonly id: string;
  /** What is counted or measured, in the site's words. */
  readonly label: string;
  /** The figure as a number: 1204, 12.5 for "12.5%", 0.3333 for "a third". */
  readonly value: number;
  /** The figure as the report prints it: "1,204", "12.5%", "seven". */
  readonly printed: string;
  /** What one of the value is: "nurseries"; percentages start with a percent sign: "% of pupils". */
  readonly unit: string;
  /** What the report says of the figure itself, such as "approximately"; empty when it says nothing. */
  readonly qualifier: string;
  readonly when: When;
}
