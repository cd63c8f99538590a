/** A scale of values over pixels. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly left: number;
  readonly right: number;
}

/** Where a value of a scale stands, in pixels from the left. */
export const pixels = (value: number, { min, max, left, right }: Scale): number =>
  left + ((value - min) / (max - min)) * (right - left);
