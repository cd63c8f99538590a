import { describe, expect, it } from 'vitest';
import { type Answer, describeHeading } from '../../../../src/search/browser/answer/search-answer';
import { parseQuery } from '../../../../src/search/scan/query';
import { prepareScan, scan } from '../../../../src/search/scan/scan';
import { smallIndex } from '../../small-index';

function answerTo(text: string, complete = true): Answer {
  const query = parseQuery(text);
  return { query, index: smallIndex, mentions: scan(prepareScan(smallIndex), query), complete };
}

describe('the heading over results', () => {
  it('counts them by kind, and says how many of them are shown', () => {
    const answer = answerTo('staff');
    expect(describeHeading(answer, answer.mentions, undefined)).toBe(
      '2 paragraphs mention “staff”; so does 1 action',
    );
    expect(describeHeading(answer, answer.mentions.slice(1), undefined)).toMatch(/ \(2 of them shown\)$/);
  });

  it('counts nothing while the whole text is not read', () => {
    const answer = answerTo('staff', false);
    expect(describeHeading(answer, answer.mentions, undefined)).toBe('First results for “staff”');
  });

  it('is the place that was named where nothing mentions its number', () => {
    expect(describeHeading(answerTo('2'), [], 'Paragraph 2')).toBe('Paragraph 2');
    expect(describeHeading(answerTo('zebra'), [], undefined)).toBe('Nothing mentions “zebra”');
  });
});
