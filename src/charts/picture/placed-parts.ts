import type { Fill, PictureBar } from './picture.ts';
import type { Ink, TextRole } from './picture-text.ts';

/** A text with the place of its baseline, in pixels from the top left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: TextRole;
  readonly align: 'left' | 'right' | 'center';
}

/** A piece of a bar in place, in pixels from the top left. `bar` and `piece` are its numbers in the picture and in its bar. */
export interface PlacedPiece {
  readonly bar: number;
  readonly piece: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** A bar with the place of its middle, in pixels from the top. */
export interface PlacedBar {
  readonly bar: PictureBar;
  readonly middle: number;
}

/** A thin upright line, in pixels from the top left. */
export interface PlacedLine {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly fill: Ink;
}
