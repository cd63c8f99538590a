import type { Card, PageCard, UnitCard } from './card.ts';
import { type Drawn, type Shape, setText } from './drawing.ts';
import { fitWords } from './fit.ts';
import { type Face, widthOf } from './typeface.ts';

/** The size that link previews ask for, in pixels. */
export const CARD_WIDTH = 1200;

/** The height of a preview picture, in pixels. */
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const TOP = 60;
const BOTTOM = CARD_HEIGHT - 44;
const COLUMN = CARD_WIDTH - 2 * MARGIN;
const NUMBER_COLUMN = 226;

const PLACE: Face = { family: 'sans', weight: 600, size: 25, leading: 1.3 };
const PLACE_GAP = 14;
const SUMMARY: Face = { family: 'sans', weight: 400, size: 31, leading: 1.42 };
const FOOT: Face = { family: 'sans', weight: 600, size: 23, leading: 1.4 };

/** What is painted for a card: what it is about at the top, its words in the middle, whose it is at the foot. */
export function layOut(card: Card): readonly Shape[] {
  const foot = layOutFoot(card);
  const height = foot.top - 30 - TOP;
  const middle = card.kind === 'unit' ? layOutUnit(card, height) : layOutPage(card);
  const stripe: Shape = { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: 14, radius: 0, ink: 'accent' };
  return [stripe, ...middle, ...foot.shapes];
}

function layOutUnit(card: UnitCard, height: number): readonly Shape[] {
  const x = MARGIN + NUMBER_COLUMN;
  const width = COLUMN - NUMBER_COLUMN;
  const name = setText(card.name, PLACE, 'quiet', MARGIN, TOP, NUMBER_COLUMN);
  const above = setText(card.place, PLACE, 'quiet', x, TOP, width);
  const y = above.bottom + PLACE_GAP;
  const words = fitWords(card.runs, { x, y, width, height: TOP + height - y });
  return [...name.shapes, ...layOutNumber(card.label, name), ...above.shapes, ...words];
}

/** A number below its name, as large as its column is wide. */
function layOutNumber(number: string, name: Drawn): readonly Shape[] {
  const full: Face = { family: 'serif', weight: 600, size: 160, leading: 1 };
  const size = Math.min(full.size, Math.floor((full.size * (NUMBER_COLUMN - 30)) / widthOf(number, full)));
  const y = name.bottom + PLACE_GAP - 22;
  return setText(number, { ...full, size }, 'accent', MARGIN, y, NUMBER_COLUMN).shapes;
}

function layOutPage(card: PageCard): readonly Shape[] {
  const size = card.heading.length > 70 ? 58 : card.heading.length > 36 ? 68 : 84;
  const family = card.kind === 'section' ? 'serif' : 'sans';
  const heading: Face = { family, weight: 600, size, leading: 1.12, tracking: -0.015 };
  const what = setText(card.place, PLACE, 'quiet', MARGIN, TOP, COLUMN);
  const title = setText(card.heading, heading, 'ink', MARGIN, what.bottom + PLACE_GAP, COLUMN);
  const below = setText(card.summary, SUMMARY, 'quiet', MARGIN, title.bottom + 26, COLUMN);
  return [...what.shapes, ...title.shapes, ...below.shapes];
}

function layOutFoot(card: Card): { readonly top: number; readonly shapes: readonly Shape[] } {
  const layOutFrom = (y: number) => {
    const title = setText(card.title, FOOT, 'ink', MARGIN, y, COLUMN);
    const rest = setText(card.origin, { ...FOOT, weight: 400 }, 'quiet', MARGIN, title.bottom, COLUMN);
    return { shapes: [...title.shapes, ...rest.shapes], bottom: rest.bottom };
  };
  const start = BOTTOM - layOutFrom(0).bottom;
  const rule: Shape = {
    kind: 'box',
    x: MARGIN,
    y: Math.round(start - 22),
    width: COLUMN,
    height: 2,
    radius: 0,
    ink: 'rule',
  };
  return { top: rule.y, shapes: [rule, ...layOutFrom(start).shapes] };
}
