import { describe, expect, it } from 'vitest';
import { firstMatch } from '../../src/sharing/fragment-match.ts';
import { quotationFragment } from '../../src/sharing/quotation-fragment.ts';

const LINES = [
  'Opening hours',
  'The council has made the library larger. The council has made a plan to keep every reading room open for longer, as residents asked in 2018, and to heat it.',
  'Readers waited for long hours. The council has made a plan to keep every reading room warm, as residents asked in 2019, and to heat it.',
  'Opening hours are longer.',
  'Twice the same.',
  'Twice the same.',
];
const page = LINES.join('\n');

/** The words that a browser marks for the fragment of a quotation of one line, with the place where they begin. */
function mark(line: number, quote: string) {
  const above = LINES.slice(0, line).join('\n').length;
  const at = page.indexOf(quote, above);
  const fragment = quotationFragment(page, quote, at);
  const match = fragment && firstMatch(page, fragment);
  return { fragment, marked: match && page.slice(match.start, match.end), exact: match?.start === at };
}

describe('the fragment of a quotation', () => {
  it('begins and ends a long one with its first and last words', () => {
    const { fragment } = mark(1, 'The council has made the library larger. The council has made a plan');
    expect(fragment).toEqual({ textStart: 'The council has made', textEnd: 'has made a plan' });
  });

  it('takes more of its words where the page begins so elsewhere', () => {
    const quote =
      'The council has made a plan to keep every reading room warm, as residents asked in 2019, and to heat it.';
    const { fragment, marked, exact } = mark(2, quote);
    expect(marked).toBe(quote);
    expect(exact).toBe(true);
    expect(fragment?.textStart).toBe('The council has made a plan to keep every reading room warm,');
  });

  it('carries the words around a short one, which a title may say as well', () => {
    expect(mark(2, 'long hours').fragment).toEqual({ prefix: 'Readers waited for', textStart: 'long hours' });
    expect(mark(3, 'Opening hours').fragment).toEqual({ textStart: 'Opening hours', suffix: 'are longer.' });
  });

  it('names a part of a word too, by what stands before it', () => {
    expect(mark(2, 'aders waited')).toMatchObject({ marked: 'aders waited', exact: true });
  });

  it('is none where no fragment tells the words from the same words above', () => {
    const at = page.lastIndexOf('Twice the same.');
    expect(quotationFragment(page, 'Twice the same.', at)).toBeUndefined();
  });
});

describe('the first match of a text fragment', () => {
  const marked = (text: string, fragment: Parameters<typeof firstMatch>[1]) => {
    const match = firstMatch(text, fragment);
    return match && [match.start, text.slice(match.start, match.end)];
  };

  it('is found from the top, in any case, without accents, whatever the quotation marks', () => {
    expect(marked('Ein CAFÉ. A café', { textStart: 'café' })).toEqual([4, 'CAFÉ']);
    expect(marked('the children’s fund', { textStart: "children's" })).toEqual([4, 'children’s']);
  });

  it('is made of whole words', () => {
    expect(marked('planned plans plan', { textStart: 'plan' })).toEqual([14, 'plan']);
    expect(marked('1,500 or 500', { textStart: '500' })).toEqual([9, '500']);
    expect(marked('plan', { textStart: 'plans' })).toBeUndefined();
  });

  it('never runs across blocks inside one part, but from one part to the next', () => {
    expect(marked('one\ntwo', { textStart: 'one two' })).toBeUndefined();
    expect(marked('one\ntwo three', { textStart: 'one', textEnd: 'two' })).toEqual([0, 'one\ntwo']);
    expect(marked('one\ntwo', { prefix: 'one', textStart: 'two' })).toEqual([4, 'two']);
  });

  it('has its prefix right before it and its suffix right behind', () => {
    const text = 'a cold room, a warm room, a warm house';
    expect(marked(text, { prefix: 'warm', textStart: 'house' })).toEqual([33, 'house']);
    expect(marked(text, { textStart: 'warm', suffix: 'house' })).toEqual([28, 'warm']);
    expect(marked(text, { textStart: 'cold', textEnd: 'a', suffix: 'warm house' })?.[1]).toBe(
      text.slice(2, 27),
    );
    expect(marked(text, { prefix: 'cold', textStart: 'house' })).toBeUndefined();
    expect(marked(text, { textStart: 'cold', suffix: 'house' })).toBeUndefined();
    expect(marked(text, { textStart: 'cold', textEnd: 'room', suffix: 'house' })).toBeUndefined();
    expect(marked(text, { prefix: 'hot', textStart: 'room' })).toBeUndefined();
  });
});
