import { describe, expect, it } from 'vitest';
import { outlineOf, readLines, refusalOf } from '../../../support/reports/read-lines.ts';
import { outlineBlocks } from '../../../support/reports/report-outline.ts';

const headings = (lines: readonly string[]) => outlineOf(lines).filter((line) => line.startsWith('#'));

describe('a contents list', () => {
  it('is left out, whatever leads to its page numbers', () => {
    const report = readLines([
      '## Contents',
      'Part\t1',
      'Next ..... 2',
      'A heading of two',
      'lines\t3',
      '## Part',
      '1. One.',
      '## Next',
      '2. Two.',
      '## A heading of two lines',
      '3. Three.',
    ]);
    expect(report.omitted.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 contents',
      '3 contents',
      '4 contents',
      '5 contents',
      '6 contents',
    ]);
  });

  it('may name groups of headings and the column of page numbers', () => {
    const lines = [
      '## Contents',
      'Report\tPage',
      '\tPage',
      'First group',
      'Part\t1',
      'Second group',
      'A heading of two',
      'lines\t2',
      'Next',
      '## Part',
      '1. One.',
      '## A heading of two lines',
      '2. Two.',
      '## Next',
      '3. Three.',
    ];
    const { omitted, faults } = readLines(lines);
    expect([omitted.length, faults]).toEqual([9, []]);
  });

  it('may name a caption in bold that ends like a sentence', () => {
    const lines = [
      '## Contents',
      'Part\t1',
      'Box 1: What is it?\t1',
      '## Part',
      '1. One.',
      '**Box 1: What is it?**',
    ];
    expect(outlineOf(lines)).toEqual(['# Part', '[1] One.', '  **Box 1: What is it?**']);
  });

  it('ends above sentences, which are lines of the cover', () => {
    const { omitted, cover } = readLines([
      '## Contents',
      'Part\t1',
      'Evidence is published online.',
      'Q means a question.',
      '## Part',
      '1. One.',
    ]);
    expect(omitted.map(({ line }) => line)).toEqual([2, 3]);
    expect(outlineBlocks(cover.blocks)).toEqual(['Evidence is published online.', 'Q means a question.']);
  });

  it('raises a heading that is marked lower than the others it names', () => {
    const lines = [
      '## Contents',
      'Part\t1',
      'Next\t2',
      '## Part',
      '1. One.',
      '### Aside',
      '2. Two.',
      '### Other',
      '3. Three.',
      '### Next',
      '4. Four.',
    ];
    expect(headings(lines)).toEqual(['# Part', '## Aside', '## Other', '# Next']);
  });

  it('leaves a heading where most of its depth are named', () => {
    const lines = ['## Contents', 'Part\t1', 'Aside\t2', '## Part', '1. One.', '### Aside', '2. Two.'];
    expect(headings(lines)).toEqual(['# Part', '## Aside']);
  });

  it('leaves a heading that is named alone where no higher ones are', () => {
    const lines = ['## Contents', 'Aside\t2', '## Part', '1. One.', '### Aside', '2. Two.'];
    const more = ['### Other', '3. Three.', '### More', '4. Four.'];
    expect(headings([...lines, ...more])).toEqual(['# Part', '## Aside', '## Other', '## More']);
  });

  it('may leave out the numbers of headings', () => {
    expect(headings(['## Contents', 'Part\t1', '## 1. Part', '1. One.'])).toEqual(['# 1. Part']);
  });
});

describe('a contents list that is refused', () => {
  it('names a heading that is not there, unless that is accepted', () => {
    const lines = ['## Contents', 'Part\t1', 'Lost\t2', '## Part', '1. One.'];
    expect(refusalOf(lines)).toEqual({
      message: 'line 4: expected a heading of the text but found “Lost” in the contents list alone.',
      hint: 'Look for a lost heading. If the published report has none, accept the fault entry-without-heading at this line.',
    });
    const { faults } = readLines(lines, { accepted: [{ line: 4, fault: 'entry-without-heading' }] });
    expect(faults).toEqual([
      { line: 4, kind: 'entry-without-heading', found: '“Lost” in the contents list alone' },
    ]);
  });
});
