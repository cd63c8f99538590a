import { wrapText } from '../picture/picture-text.ts';

/** What stands around a picture that leaves the page: it carries its title, its caveat and its credit with it. */
export interface FrameText {
  readonly title: string;
  /** What the figures do not say; empty when there is nothing to say. */
  readonly note: string;
  /** Where its figures come from. */
  readonly credit: string;
}

/** A line of a frame: its baseline in pixels from the top, its size and weight. */
interface FrameLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly ink: 'ink' | 'quiet';
}

/** A frame around a picture of some height: where its lines, its picture and its bottom edge stand, in pixels. */
export interface Frame {
  readonly margin: number;
  readonly lines: readonly FrameLine[];
  readonly pictureTop: number;
  readonly height: number;
}

const MARGIN = 28;
const TITLE = 21;
const CREDIT = 13;
/** Link previews show pictures about this wide for their height; what is wider they cut. */
const RATIO = 1.91;

/** Lays a frame out for a picture of `width` by `height` pixels: the title above it, note and credit below. */
export function layoutFrame({ title, note, credit }: FrameText, width: number, height: number): Frame {
  const titles = wrapText(title, width, TITLE, 600).map(
    (text, at) => ({ text, y: MARGIN + 20 + at * 28, size: TITLE, weight: 600, ink: 'ink' }) as const,
  );
  const top = MARGIN + titles.length * 28 + 14;
  const texts = [
    ...(note ? wrapText(note, width, CREDIT).map((text) => ({ text, ink: 'ink' as const })) : []),
    ...wrapText(credit, width, CREDIT).map((text) => ({ text, ink: 'quiet' as const })),
  ];
  const needed = top + height + 30 + (texts.length - 1) * 18 + MARGIN - 8;
  const whole = Math.ceil(Math.max(needed, (width + 2 * MARGIN) / RATIO));
  const baseline = whole - MARGIN + 8 - (texts.length - 1) * 18;
  const foot = texts.map(
    ({ text, ink }, at) => ({ text, y: baseline + at * 18, size: CREDIT, weight: 400, ink }) as const,
  );
  return {
    margin: MARGIN,
    lines: [...titles, ...foot],
    pictureTop: top + (whole - needed) / 3,
    height: whole,
  };
}
