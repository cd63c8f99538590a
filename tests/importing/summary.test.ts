import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../src/importing/source-reading';
import { summarise } from '../../src/importing/summary';
import { understand } from '../../src/importing/understanding';

const LINES = [
  [{ page: 1, text: '1. All is well.<sup>7</sup>' }],
  [{ page: 1, text: '2. The inspec-' }],
  [{ page: 2, text: 'tors came.' }],
  [{ page: 2, text: '<sup>8</sup> Harbour returns.' }],
];
const text = LINES.map((parts) => parts.map((part) => part.text).join(' ')).join('\n');
const READING: SourceReading = {
  seed: { text, lines: LINES },
  pages: 3,
  emptyPages: [3],
  leftOut: [],
  repairs: [{ page: 1, read: ['well-', 'kept'], written: ['well-kept'], certain: false }],
  account: {
    words: 12,
    written: 11,
    leftOut: 0,
    discrepancies: [{ page: 2, missing: ['lost'], surplus: [] }],
  },
};

describe('the summary of an import', () => {
  it('lists what a person should look at, with page and line, words that were lost first', () => {
    const lines = summarise(READING, understand(text), 'mine/seeds/a.txt');
    expect(lines.slice(lines.indexOf('To look at') + 1)).toEqual([
      '  - page 2: words that the account does not match: missing “lost”',
      '  - page 1: “well- kept” is read as “well-kept”',
      '  - page 1 ends inside a word: “inspec-” (mine/seeds/a.txt:2)',
      '  - without words: page 3',
      '  - notes that are referred to nowhere: 8',
      '  - marks without a note: 7',
    ]);
  });
});
