import satori from 'satori';
import type { Run } from '../report/model';
import { box, type Element } from './element';
import { fonts } from './fonts';
import { palette } from './palette';
import { drawWords, splitWords, type Word } from './words';

/** The sizes that words are set in, largest first: short ones large, long ones as small as still reads in a thumbnail. */
const sizes = [64, 52, 44, 38] as const;

/**
 * The words of a unit in a column of `width` × `height` pixels, as large as they fit. Words that do not fit are cut
 * after a whole word, and the cut says in the site's voice that the unit goes on.
 */
export async function fitWords(runs: readonly Run[], width: number, height: number): Promise<Element> {
  const words = splitWords(runs);
  for (const size of sizes) {
    const whole = drawWords(words, size);
    if ((await measureHeight(whole, width)) <= height) return whole;
  }
  const smallest = sizes[sizes.length - 1] ?? 38;
  return drawOpening(words.slice(0, await countFitting(words, smallest, width, height)), smallest);
}

async function countFitting(words: readonly Word[], size: number, width: number, height: number) {
  let fits = 0;
  let tooMany = words.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((await measureHeight(drawOpening(words.slice(0, middle), size), width)) <= height) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

function drawOpening(words: readonly Word[], size: number): Element {
  const continues = box(
    {
      alignSelf: 'center',
      marginLeft: Math.round(size * 0.35),
      padding: '3px 14px 5px',
      borderRadius: 8,
      backgroundColor: palette.accentSoft,
      color: palette.accent,
      fontFamily: 'sans',
      fontSize: 24,
      fontWeight: 600,
      lineHeight: 1.3,
    },
    '… continues',
  );
  return drawWords(words, size, continues);
}

/** The height in pixels that an element takes in a column of `width` pixels. */
export async function measureHeight(element: Element, width: number): Promise<number> {
  const svg = await satori(element as Parameters<typeof satori>[0], { width, fonts });
  return Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? Number.POSITIVE_INFINITY);
}
