import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/picture/picture-text.ts';

describe('wrapText', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrapText('within three months', 400, 15)).toEqual(['within three months']);
  });

  it('breaks between words, and keeps all of them', () => {
    const text = 'The effectiveness of the help and protection provided to children';
    const lines = wrapText(text, 200, 15);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(200);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a incomprehensibilities b', 50, 15)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});
