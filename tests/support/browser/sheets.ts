import type { Page } from '@playwright/test';
import { openPdf } from '../../../src/importing/pdf/page/open-pdf.ts';

/** A printed sheet without its foot. */
export interface Sheet {
  /** Its lines from the top, as `squeeze` leaves them. */
  readonly lines: readonly string[];
  /** How far down it is written on: 1 where the last line stands right above the foot, 0 where nothing does. */
  readonly fill: number;
}

/** The margin above the first line, in points. */
const MARGIN = 40;

/** Prints a page on sheets of A4. Each ends with the source of the report: at its very end, but for the last. */
export async function printSheets(page: Page): Promise<readonly Sheet[]> {
  const sheets = await openPdf(await page.pdf({ format: 'A4' }));
  // By their place on the paper: a browser writes the words of some elements last.
  const feet = sheets.map(({ items }) =>
    Math.max(...items.filter(({ text }) => text.startsWith('Source:')).map(({ y }) => y)),
  );
  const end = Math.max(...feet);
  return sheets.map(({ items }, at) => {
    const written = items.filter(({ y }) => y < (feet[at] ?? 0));
    const byLine = Map.groupBy(written, ({ y }) => y);
    const lines = [...byLine].toSorted(([a], [b]) => a - b);
    const [last = MARGIN] = lines.at(-1) ?? [];
    return {
      lines: lines.map(([, words]) => squeeze(words.map(({ text }) => text).join(''))),
      fill: (last - MARGIN) / (end - MARGIN),
    };
  });
}

/** Words as they are compared with those of a sheet, where spaces are places, the style draws quotation marks and two letters may be one. */
export const squeeze = (words: string): string => words.normalize('NFKC').replace(/[\s“”]+/g, '');
