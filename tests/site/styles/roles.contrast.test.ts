import { describe, expect, it } from 'vitest';
import { colourOf } from '../../../src/site/styles/role-colours.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two roles where it is less: in light or in dark. */
function contrast(text: string, ground: string): number {
  const ratios = (['light', 'dark'] as const).map((scheme) => {
    const [one = 0, other = 0] = [text, ground].map((role) => luminance(colourOf(`--${role}`, scheme)));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
  return Math.min(...ratios);
}

// 4.5 to 1 was what was checked, which is AA; running text is to have AAA.
describe('running text has a contrast of 7 to 1 in both schemes', () => {
  it.each(['paper', 'raised', 'accent-soft', 'mark', 'mark-strong'])('in ink on %s', (ground) =>
    expect(contrast('ink', ground)).toBeGreaterThanOrEqual(7),
  );
  it.each(['paper', 'raised', 'accent-soft'])('in quiet words and in links on %s', (ground) => {
    expect(contrast('quiet', ground)).toBeGreaterThanOrEqual(7);
    expect(contrast('accent', ground)).toBeGreaterThanOrEqual(7);
  });
});

it('the edge of a control has 3 to 1 on every ground', () => {
  for (const ground of ['paper', 'raised']) expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
});
