import { describe, expect, it } from 'vitest';
import { findSeries, mainSeries } from '../../../src/importing/source/label-series';

const seed = (...labels: readonly string[]) => labels.map((label) => `${label} Words.`).join('\n\n');
const spans = (text: string) =>
  findSeries(text).map(({ labels, isInside }) => [labels[0]?.label, labels.at(-1)?.label, isInside]);

describe('the series of labels', () => {
  it('are read in each form that reports number in, chapters included', () => {
    expect(spans(seed('1.', '2.', '3.'))).toEqual([['1', '3', false]]);
    expect(spans(seed('1.1', '1.2', '2.1', '2.2', '3.1'))).toEqual([['1.1', '3.1', false]]);
    expect(spans(seed('A.1.1', 'A.1.2', 'A.2.1'))).toEqual([['A.1.1', 'A.2.1', false]]);
    expect(spans(seed('1', '2', '3'))).toEqual([['1', '3', false]]);
  });

  it('leave years, amounts and cells of tables alone', () => {
    const text = `${seed('1.', '2013', '2.', '60', '3.')}\n\n4.\tFour`;
    expect(spans(text)).toEqual([['1', '3', false]]);
  });

  it('tell what is missing and what comes twice, with the line', () => {
    const [series] = findSeries(seed('1.', '2.', '2.', '4.', '5.'));
    expect(series?.gaps).toEqual(['3']);
    expect(series?.repeats).toEqual([{ label: '2', line: 5 }]);
  });

  it('tell a second series from a list inside a paragraph', () => {
    expect(spans(seed('1.', '2.', '3.', '4.', '1.', '2.'))).toEqual([
      ['1', '4', false],
      ['1', '2', false],
    ]);
    expect(spans(seed('1.1', '1.2', '1.', '2.', '1.3', '1.4'))).toEqual([
      ['1.1', '1.4', false],
      ['1', '2', true],
    ]);
  });

  it('have the longest as the main one, and none where nothing is numbered', () => {
    expect(mainSeries(findSeries(seed('1.', '2.', '1.', '2.', '3.')))?.labels).toHaveLength(3);
    expect(mainSeries(findSeries('In 1999 all was well.\n\n2013 was a year.'))).toBeUndefined();
  });
});
