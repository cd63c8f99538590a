import type { Evidence } from './evidence/evidence';

/** How strongly a bar is drawn: the one that the title is about in the accent, those it is compared with in grey. */
export type Tone = 'accent' | 'plain';

/** One bar: a statistic under a short label. */
export interface BarRow {
  readonly statistic: string;
  readonly label: string;
  readonly tone: Tone;
}

/** Bars that belong together, under a label that may be empty. */
export interface BarGroup {
  readonly label: string;
  readonly rows: readonly BarRow[];
}

interface ChartText {
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  /** Says what is shown, for everyone and above all for those who do not see the picture. */
  readonly description: string;
  /** A plain note on what the figures do not say; empty when there is nothing to say. */
  readonly note: string;
}

/** Statistics compared with each other. The calculations stand in the table, marked as the site's. */
export interface BarChart extends ChartText {
  readonly kind: 'bars';
  readonly groups: readonly BarGroup[];
  readonly calculations: readonly string[];
}

/**
 * What the report says where it gives no number: the first statement is the headline, further ones tie to it the
 * statistics that are drawn in its place. Calculations are small print: no row of a table or of a data file.
 */
export interface StatementChart extends ChartText {
  readonly kind: 'statement';
  readonly statements: readonly Evidence[];
  readonly groups: readonly BarGroup[];
  readonly calculations: readonly string[];
}

/** A chart that reads its rows from the report itself: actions by deadline, judgements on the scale, dated events. */
export interface ReportChart extends ChartText {
  readonly kind: 'actions' | 'judgements' | 'events';
}

/** One declaration of a chart (design §6): everything that it says, and which entries it draws. */
export type Chart = BarChart | StatementChart | ReportChart;
