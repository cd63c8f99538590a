/** What a piece of a bar is filled with: the accent, the grey of what is compared, or the pale rest of a scale. */
export type Fill = 'accent' | 'plain' | 'faint';

/** A piece of a bar, from and to values of the picture's scale. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  /** Whether what it stands for lies somewhere within it and not all along it: it is drawn thin. */
  readonly within: boolean;
}

/** One labelled bar. `value` is written at its segment number `shown`; `spoken` is what a keyboard reader hears. */
export interface PictureBar {
  readonly kind: 'bar';
  readonly label: string;
  readonly value: string;
  readonly shown: number;
  readonly segments: readonly Segment[];
  readonly spoken: string;
}

/** A line of text that heads the bars below it. */
export interface PictureHeading {
  readonly kind: 'heading';
  readonly label: string;
}

/**
 * A chart as it is drawn, before any size or colour is known: plain data, so that the build and the browser draw the
 * same. `values` says where values stand: after their bar with room kept for them, beside it where there is room, or
 * inside it.
 */
export interface Picture {
  readonly rows: readonly (PictureBar | PictureHeading)[];
  readonly min: number;
  readonly max: number;
  /** Labelled lines across the rows, at values of the scale. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly values: 'after' | 'beside' | 'inside';
}
