import type { Fill } from './picture';

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
