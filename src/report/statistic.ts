import type { Evidence } from './evidence';
import type { When } from './when';

/** A figure of the report, with the words that prove it (design §5). */
export interface Statistic extends Evidence {
  readonly id: string;
  /** What is counted or measured, in the site's words. */
  readonly label: string;
  /** The figure as a number: 1531, 25.2 for "25.2%", 0.3333 for "a third". */
  readonly value: number;
  /** The figure as the report prints it: "1,531", "25.2%", "four". */
  readonly printed: string;
  /** What one of the value is: "children's centres"; percentages start with a percent sign: "% of staff". */
  readonly unit: string;
  /** What the report says of the figure itself, such as "approximately"; empty when it says nothing. */
  readonly qualifier: string;
  readonly when: When;
}
