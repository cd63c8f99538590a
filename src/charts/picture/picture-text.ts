import type { Fill } from './picture.ts';

/** What a text of a picture is for. */
export type TextRole = 'label' | 'value' | 'heading' | 'mark' | 'inside';

/** What a text or an area is coloured with; a theme gives each a colour. */
export type Ink = Fill | 'ink' | 'quiet' | 'on-accent';

/** Size in pixels, weight and colour of each kind of text: the same in all renderings. */
export const TEXT: Readonly<
  Record<TextRole, { readonly size: number; readonly weight: number; readonly ink: Ink }>
> = {
  label: { size: 15, weight: 400, ink: 'ink' },
  value: { size: 18, weight: 600, ink: 'ink' },
  heading: { size: 15, weight: 600, ink: 'ink' },
  mark: { size: 13, weight: 400, ink: 'quiet' },
  inside: { size: 13, weight: 600, ink: 'on-accent' },
};

/** Lines of at most `room` pixels at a letter size, broken between words. Widths are estimated, equal everywhere. */
export function wrapText(text: string, room: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A cautious estimate of how wide text runs, in pixels: pictures are laid out without knowing the reader's font, so the
 * widest that systems have (DejaVu, Verdana) is the measure, and bold runs wider.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  const wide = text.match(/[\dA-Z÷×–mw]/g)?.length ?? 0;
  const widest = text.match(/%/g)?.length ?? 0;
  return (
    (wide * 0.68 + widest * 0.98 + (text.length - wide - widest) * 0.54) * size * (weight > 500 ? 1.12 : 1)
  );
}
