import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

/** How a text of a picture is set. */
export interface Face {
  readonly family: keyof typeof FAMILIES;
  readonly weight: 400 | 600;
  /** In pixels. */
  readonly size: number;
  /** From one line to the next, as a multiple of the size. */
  readonly leading: number;
  /** Between letters, as a multiple of the size. */
  readonly tracking?: number;
}

/** The report's serif and the site's sans-serif, from packages: the fonts of the machine have no say in a picture. */
const FAMILIES = {
  serif: {
    name: 'Card Serif',
    files: ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
  },
  sans: {
    name: 'Card Sans',
    files: [
      '@fontsource/inter/files/inter-latin-400-normal.woff2',
      '@fontsource/inter/files/inter-latin-600-normal.woff2',
    ],
  },
} as const;

/** The bytes of every font file: they decide how a picture looks. */
export const FONT_FILES: readonly Uint8Array[] = registerFaces();

function registerFaces(): readonly Uint8Array[] {
  const { resolve } = createRequire(import.meta.url);
  return Object.values(FAMILIES).flatMap(({ name, files }) =>
    files.map((file) => {
      const data = readFileSync(resolve(file));
      if (GlobalFonts.register(data, name)) return data;
      throw new Error(`cannot read the font ${file} for link-preview pictures; run npm install`);
    }),
  );
}

/** Makes a drawing context write in a face. */
export function setFace(ink: SKRSContext2D, { family, weight, size, tracking = 0 }: Face): void {
  // The default follows the language of the machine.
  ink.lang = 'en';
  ink.font = `${weight} ${size}px "${FAMILIES[family].name}"`;
  ink.letterSpacing = `${tracking * size}px`;
}

const ruler = createCanvas(1, 1).getContext('2d');

/** Widths by face and text: a report repeats its words, and measuring is most of the work of laying out. */
const widths = new Map<string, number>();

/** The width of a text on one line, in pixels. */
export function widthOf(text: string, face: Face): number {
  const key = `${face.family} ${face.weight} ${face.size} ${face.tracking ?? 0} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  setFace(ruler, face);
  const { width } = ruler.measureText(text);
  widths.set(key, width);
  return width;
}

/** How far below the top of its line a text's baseline stands, in pixels: the letters are in the middle of the line. */
export function baselineOf(face: Face): number {
  setFace(ruler, face);
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = ruler.measureText('');
  return (face.leading * face.size - above - below) / 2 + above;
}
