import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importing/read-seed.ts';
import type { SourceReading } from '../../src/importing/source-reading.ts';
import { listToLookAt } from '../../src/importing/to-look-at.ts';

const LINES = [
  [{ page: 1, text: '# Harbours' }],
  [{ page: 1, text: '## Lights' }],
  [{ page: 1, text: '1. All is well.<sup>7</sup>' }],
  [{ page: 1, text: '3. The inspec-' }],
  [{ page: 2, text: 'tors came.' }],
];
const text = LINES.map((parts) => parts.map((part) => part.text).join(' ')).join('\n');
const READING: SourceReading = {
  seed: { text, lines: LINES },
  pages: 3,
  emptyPages: [3],
  leftOut: [],
  repairs: [{ page: 1, read: ['well-', 'kept'], written: ['well-kept'], certain: false }],
  crowded: [
    { page: 2, text: 'tors came' },
    { page: 3, text: 'Elsewhere' },
  ],
  account: {
    words: 12,
    written: 11,
    leftOut: 0,
    discrepancies: [{ page: 2, missing: ['lost'], surplus: [] }],
  },
};

describe('what a person should look at after an import', () => {
  it('has its page, and its line where it has one, words that were lost first', () => {
    expect(listToLookAt(READING, readSeed(text))).toEqual([
      'page 2: words that the account does not match: missing “lost”',
      'page 1, line 4: expected paragraph 2 but found paragraph 3. If the source has it so, accept missing-label in content/report.yaml, where it is proposed.',
      'marks of notes, but no notes: 7',
      expect.stringMatching(
        /^page 2, line 5: this may be a table, .*: “tors came…”\. Write its rows in the seed/,
      ),
      expect.stringMatching(/^page 3: this may be a table/),
      'page 1, line 4: the page ends inside a word, “inspec-”',
      'page 1: “well- kept” is read as “well-kept”',
      'without words: page 3',
      'no date of publication was found: state it in content/report.yaml (published)',
      'no licence was found: state in content/report.yaml (licence) why you may publish the text',
    ]);
  });

  it('is a title that names nothing', () => {
    const untitled = text.replace('# Harbours', '# FIRST REPORT');
    expect(listToLookAt(READING, readSeed(untitled))).toContain(
      'the title says only “FIRST REPORT”: give the report a name in content/report.yaml (name)',
    );
  });

  it('is first of all what nobody can accept', () => {
    const lines = [...LINES, [{ page: 2, text: '<b>' }]];
    const broken = lines.map((parts) => parts.map((part) => part.text).join(' ')).join('\n');
    const reading = { ...READING, seed: { text: broken, lines } };
    expect(listToLookAt(reading, readSeed(broken))[1]).toMatch(/^page 2, line 6: .*HTML/);
  });
});
