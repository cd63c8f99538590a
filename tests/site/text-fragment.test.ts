import { expect, test } from 'vitest';
import { addressWords } from '../../src/site/text-fragment.ts';

const page = 'https://example.org/base/section/?q=lamps#paragraph-2';

test('words are addressed after the fragment of their unit', () => {
  expect(addressWords(page, 'paragraph-61', { textStart: 'agency staff' })).toBe(
    'https://example.org/base/section/#paragraph-61:~:text=agency%20staff',
  );
});

test('hyphens and commas inside the words are escaped, those between the parts are not', () => {
  const words = { prefix: 'the', textStart: 're-inspection, of', textEnd: 'staff', suffix: 'at' };
  expect(addressWords(page, 'paragraph-61', words)).toBe(
    'https://example.org/base/section/#paragraph-61:~:text=the-,re%2Dinspection%2C%20of,staff,-at',
  );
});

test('without a text fragment the unit is addressed', () => {
  expect(addressWords(page, 'action-8', undefined)).toBe('https://example.org/base/section/#action-8');
});
