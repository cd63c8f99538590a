import { expect, it } from 'vitest';
import { escapeMarkup } from '../../src/site/escape-markup.ts';

it('leaves nothing that could end a text or an attribute', () => {
  expect(escapeMarkup('<a b="c">&amp;')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;amp;');
});

it('leaves all other characters as they are', () => {
  expect(escapeMarkup("the board's ‘plan’ – 25%")).toBe("the board's ‘plan’ – 25%");
});
