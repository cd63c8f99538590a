import type { Card, PageCard, UnitCard } from './card';
import { box, type Element } from './element';
import { fitWords, measureHeight } from './fit';
import { palette } from './palette';

/** The size that link previews ask for, in pixels. */
export const cardWidth = 1200;

/** The height of a preview picture, in pixels. */
export const cardHeight = 630;

const margin = 72;
const numberColumn = 226;
const middleHeight = 410;

/** A card as boxes: what it is about at the top, its words in the middle, the source at the foot. */
export async function layOut(card: Card): Promise<Element> {
  const middle = 'runs' in card ? await drawUnit(card) : await drawPage(card);
  return box(
    {
      width: cardWidth,
      height: cardHeight,
      flexDirection: 'column',
      backgroundColor: palette.paper,
      color: palette.ink,
      borderTop: `14px solid ${palette.accent}`,
      padding: `46px ${margin}px 44px`,
    },
    [box({ flexGrow: 1 }, [middle]), drawSource(card)],
  );
}

async function drawUnit(card: UnitCard): Promise<Element> {
  const width = cardWidth - 2 * margin - numberColumn;
  const number = box({ width: numberColumn, flexDirection: 'column' }, [
    drawPlace(card.name),
    box(
      {
        fontFamily: 'serif',
        fontSize: 160,
        fontWeight: 600,
        lineHeight: 1,
        marginTop: -22,
        color: palette.accent,
      },
      String(card.number),
    ),
  ]);
  const place = drawPlace(card.place);
  const height = middleHeight - (await measureHeight(place, width));
  const words = box({ width, flexDirection: 'column' }, [place, await fitWords(card.runs, width, height)]);
  return box({ flexDirection: 'row' }, [number, words]);
}

async function drawPage(card: PageCard): Promise<Element> {
  const width = cardWidth - 2 * margin;
  const family = card.kind === 'section' ? 'serif' : 'sans';
  const size = card.heading.length > 70 ? 58 : card.heading.length > 36 ? 68 : 84;
  return box({ width, flexDirection: 'column' }, [
    drawPlace(card.place),
    box(
      { fontFamily: family, fontWeight: 600, fontSize: size, lineHeight: 1.12, letterSpacing: '-0.015em' },
      card.heading,
    ),
    box(
      { fontFamily: 'sans', fontSize: 31, lineHeight: 1.42, color: palette.quiet, marginTop: 26 },
      card.summary,
    ),
  ]);
}

function drawPlace(place: string): Element {
  return box(
    {
      fontFamily: 'sans',
      fontSize: 25,
      fontWeight: 600,
      color: palette.quiet,
      lineHeight: 1.3,
      marginBottom: 14,
    },
    place,
  );
}

function drawSource(card: Card): Element {
  return box(
    {
      flexDirection: 'column',
      borderTop: `2px solid ${palette.rule}`,
      paddingTop: 20,
      fontFamily: 'sans',
      fontSize: 23,
      lineHeight: 1.4,
    },
    [
      box({ fontWeight: 600 }, card.title),
      box({ color: palette.quiet }, `${card.authority} · ${card.publisher}, ${card.year}`),
    ],
  );
}
