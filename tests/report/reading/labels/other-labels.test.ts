import { describe, expect, it } from 'vitest';
import { outlineOf, readLines } from '../../../support/reports/read-lines.ts';

const CHAPTERS = ['## Chapter', '1.1 Words.', '1.2 Words.', '## Last chapter', '2.1 Words.', '2.2 Words.'];
const READ = ['# Chapter', '[1.1] Words.', '[1.2] Words.', '# Last chapter', '[2.1] Words.', '[2.2] Words.'];

describe('labels in another form than those of the text', () => {
  it('are a series of their own in a summary', () => {
    const summary = [
      '## Summary',
      '### Findings',
      '1 One.',
      '2 **Two.** More.',
      '### Next steps',
      '3 Three.',
    ];
    expect(outlineOf([...summary, ...CHAPTERS])).toEqual([
      '# Summary',
      '## Findings',
      '[summary 1] One.',
      '[summary 2] **Two.** More.',
      '## Next steps',
      '[summary 3] Three.',
      ...READ,
    ]);
  });

  it('are a series though there are more of them, where those of the text are in chapters', () => {
    const summary = ['## Summary', '1 One.', '2 Two.', '3 Three.', '### Next steps', '4 Four.', '5 Five.'];
    expect(outlineOf([...summary, ...CHAPTERS])).toEqual([
      '# Summary',
      '[1] One.',
      '[2] Two.',
      '[3] Three.',
      '## Next steps',
      '[4] Four.',
      '[5] Five.',
      ...READ.map((line) => line.replace('[', '[chapter ')),
    ]);
  });

  it('are a series with a letter before each number', () => {
    const summary = ['## Summary', 'S1 One.', 'S2. Two.'];
    const annex = ['## Annex', 'Q1. Why?', '## Other annex', 'A1 Three.', 'A2 Four.'];
    expect(outlineOf([...summary, ...CHAPTERS, ...annex])).toEqual([
      '# Summary',
      '[summary S1] One.',
      '[summary S2] Two.',
      ...READ,
      '# Annex',
      'Q1. Why?',
      '# Other annex',
      '[other-annex A1] Three.',
      '[other-annex A2] Four.',
    ]);
  });

  it('are a series in an annex', () => {
    const annex = ['## Annex A', '1. One.', '2. Two.', '3. Three.'];
    expect(outlineOf([...CHAPTERS, ...annex]).slice(READ.length)).toEqual([
      '# Annex A',
      '[annex-a 1] One.',
      '[annex-a 2] Two.',
      '[annex-a 3] Three.',
    ]);
  });

  it('stay a list where nothing else tells them from one', () => {
    const list = ['## Aims', '1. One.', '2. Two.', '3. Three.'];
    expect(outlineOf([...CHAPTERS, ...list]).slice(READ.length)).toEqual([
      '# Aims',
      '1. One.',
      '2. Two.',
      '3. Three.',
    ]);
    expect(outlineOf([...CHAPTERS, '1 One.', '## Next', '2 Two.', '3 Three.']).slice(READ.length)).toEqual([
      '  1 One.',
      '# Next',
      '2 Two.',
      '3 Three.',
    ]);
  });
});

describe('recommendations that are counted by their name', () => {
  const lines = [
    '## One',
    '1.1 Words.',
    'Recommendation 1: Do this.',
    '1.2 Words.',
    '## Two',
    '2.1 Words.',
    '**Recommendation 2:** Do that.',
    '2.2 As recommendation 1: says, do this.',
  ];

  it('are a series of their own, and keep the word before their number', () => {
    expect(outlineOf(lines)).toEqual([
      '# One',
      '[1.1] Words.',
      '[recommendation 1] Recommendation 1: Do this.',
      '[1.2] Words.',
      '# Two',
      '[2.1] Words.',
      '[recommendation 2] **Recommendation 2:** Do that.',
      '[2.2] As recommendation 1: says, do this.',
    ]);
  });

  it('are what the report asks for', () => {
    expect(readLines(lines).roles.asks).toEqual({
      word: 'recommendation',
      groups: [
        {
          heading: null,
          line: 4,
          asks: [
            { line: 4, label: '1' },
            { line: 8, label: '2' },
          ],
        },
      ],
    });
  });

  it('are counted anew where they are listed again', () => {
    const again = ['## Summary of what we say', 'Recommendation 1: Do this.', 'Recommendation 2: Do that.'];
    expect(outlineOf([...lines, ...again]).slice(8)).toEqual([
      '# Summary of what we say',
      '[recommendation-2 1] Recommendation 1: Do this.',
      '[recommendation-2 2] Recommendation 2: Do that.',
    ]);
  });

  it('are none where there is one alone', () => {
    expect(outlineOf(['## One', '1. Words.', 'Recommendation 1: Do this.', '2. Words.'])).toEqual([
      '# One',
      '[1] Words.',
      '  Recommendation 1: Do this.',
      '[2] Words.',
    ]);
  });
});
