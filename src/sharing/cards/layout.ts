import type { Card, PageCard, UnitCard } from './card.ts';
import { type Drawn, type Shape, setText } from './drawing.ts';
import { fitWords } from './fit.ts';
import { type Face, widthOf } from './typeface.ts';

/** The size that link previews ask for, in pixels. */
export const cardWidth = 1200;

/** The height of a preview picture, in pixels. */
export const cardHeight = 630;

const margin = 72;
const top = 60;
const bottom = cardHeight - 44;
const column = cardWidth - 2 * margin;
const numberColumn = 226;

const place: Face = { family: 'sans', weight: 600, size: 25, leading: 1.3 };
const placeGap = 14;
const summary: Face = { family: 'sans', weight: 400, size: 31, leading: 1.42 };
const footFace: Face = { family: 'sans', weight: 600, size: 23, leading: 1.4 };

/** What is painted for a card: what it is about at the top, its words in the middle, whose it is at the foot. */
export function layOut(card: Card): readonly Shape[] {
  const foot = layOutFoot(card);
  const height = foot.top - 30 - top;
  const middle = card.kind === 'unit' ? layOutUnit(card, height) : layOutPage(card);
  const stripe: Shape = { kind: 'box', x: 0, y: 0, width: cardWidth, height: 14, radius: 0, ink: 'accent' };
  return [stripe, ...middle, ...foot.shapes];
}

function layOutUnit(card: UnitCard, height: number): readonly Shape[] {
  const x = margin + numberColumn;
  const width = column - numberColumn;
  const name = setText(card.name, place, 'quiet', margin, top, numberColumn);
  const above = setText(card.place, place, 'quiet', x, top, width);
  const y = above.bottom + placeGap;
  const words = fitWords(card.runs, { x, y, width, height: top + height - y });
  return [...name.shapes, ...layOutNumber(card.label, name), ...above.shapes, ...words];
}

/** A number below its name, as large as its column is wide. */
function layOutNumber(number: string, name: Drawn): readonly Shape[] {
  const full: Face = { family: 'serif', weight: 600, size: 160, leading: 1 };
  const size = Math.min(full.size, Math.floor((full.size * (numberColumn - 30)) / widthOf(number, full)));
  const y = name.bottom + placeGap - 22;
  return setText(number, { ...full, size }, 'accent', margin, y, numberColumn).shapes;
}

function layOutPage(card: PageCard): readonly Shape[] {
  const size = card.heading.length > 70 ? 58 : card.heading.length > 36 ? 68 : 84;
  const family = card.kind === 'section' ? 'serif' : 'sans';
  const heading: Face = { family, weight: 600, size, leading: 1.12, tracking: -0.015 };
  const what = setText(card.place, place, 'quiet', margin, top, column);
  const title = setText(card.heading, heading, 'ink', margin, what.bottom + placeGap, column);
  const below = setText(card.summary, summary, 'quiet', margin, title.bottom + 26, column);
  return [...what.shapes, ...title.shapes, ...below.shapes];
}

function layOutFoot(card: Card): { readonly top: number; readonly shapes: readonly Shape[] } {
  const layOutFrom = (y: number) => {
    const title = setText(card.title, footFace, 'ink', margin, y, column);
    const rest = setText(card.origin, { ...footFace, weight: 400 }, 'quiet', margin, title.bottom, column);
    return { shapes: [...title.shapes, ...rest.shapes], bottom: rest.bottom };
  };
  const start = bottom - layOutFrom(0).bottom;
  const rule: Shape = {
    kind: 'box',
    x: margin,
    y: Math.round(start - 22),
    width: column,
    height: 2,
    radius: 0,
    ink: 'rule',
  };
  return { top: rule.y, shapes: [rule, ...layOutFrom(start).shapes] };
}
