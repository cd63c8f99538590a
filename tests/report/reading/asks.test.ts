import { describe, expect, it } from 'vitest';
import type { ReadingOptions } from '../../../src/report/reading-options.ts';
import { readLines } from '../../support/reports/read-lines.ts';

const asksOf = (lines: readonly string[], options: ReadingOptions = {}) => {
  const { asks } = readLines(['## Part', '1. One.', ...lines], options).roles;
  if (!asks) return null;
  const groups = asks.groups.map(({ heading, asks: all }) => [
    heading,
    all.map(({ label, line }) => `${label}@${line}`).join(' '),
  ]);
  return { word: asks.word, groups };
};

describe('what a report asks for', () => {
  it.each([
    {
      what: 'lists below deadlines',
      lines: ['## Areas for improvement', '2. Do:', '### At once:', '- a', '- b', '**Soon:**', '- c'],
      asks: {
        word: 'improvement',
        groups: [
          ['At once:', '1@7 2@8'],
          ['Soon:', '3@10'],
        ],
      },
    },
    {
      what: 'a list of its own, its inner lists left to their items',
      lines: ['## What needs to improve?', '- a:', '    - b', '- c'],
      asks: { word: 'improvement', groups: [[null, '1@5 2@7']] },
    },
    {
      what: 'numbered paragraphs',
      lines: ['## Recommendations', '2. Do:', '- a', '3. Do that.'],
      asks: { word: 'recommendation', groups: [[null, '2@5 3@7']] },
    },
    {
      what: 'the list below a single paragraph',
      lines: ['## Required actions', '2. Do:', '- a', '- b'],
      asks: { word: 'action', groups: [[null, '1@6 2@7']] },
    },
    {
      what: 'paragraphs below sub-headings',
      lines: ['## Recommendations', '### Oil', '2. Do.', '3. Do.', '### Gas', '4. Do.'],
      asks: {
        word: 'recommendation',
        groups: [
          ['Oil', '2@6 3@7'],
          ['Gas', '4@9'],
        ],
      },
    },
    { what: 'nothing where only words stand', lines: ['## Recommendations', 'Do it.'], asks: null },
    { what: 'nothing in conclusions', lines: ['## Conclusions and recommendations', '2. Do.'], asks: null },
    { what: 'nothing below other headings', lines: ['## Capacity to improve', '2. Do:', '- a'], asks: null },
  ])('is $what', ({ lines, asks }) => {
    expect(asksOf(lines)).toEqual(asks);
  });

  it('may be declared, with its word', () => {
    const options = { asks: { word: 'promise', headings: ['Next steps'] } };
    expect(asksOf(['## Next steps', '- a', '## Recommendations', '2. Two.'], options)).toEqual({
      word: 'promise',
      groups: [[null, '1@5']],
    });
  });

  it('may have a word of its own below headings that say so', () => {
    expect(asksOf(['## Areas for improvement', '- a'], { asks: { word: 'action' } })).toEqual({
      word: 'action',
      groups: [[null, '1@5']],
    });
  });
});
