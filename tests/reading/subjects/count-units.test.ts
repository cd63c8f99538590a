import { expect, it } from 'vitest';
import { countUnits } from '../../../src/reading/subjects/count-units.ts';
import { paragraphRef } from '../../../src/report/unit-ref.ts';

const actionRef = (label: string) => ({ kind: 'action', label });

const asks = { one: 'recommendation', many: 'recommendations', required: false, headings: [] };

// A topic of three paragraphs and an action was said to have three, above a list of four.
it('counts units by kind, and leaves out a kind that is not there', () => {
  const paragraphs = ['2', '3'].map(paragraphRef);
  expect(countUnits([...paragraphs, actionRef('1')], asks)).toBe('2 paragraphs and 1 recommendation');
  expect(countUnits([paragraphRef('2')], asks)).toBe('1 paragraph');
  expect(countUnits(['1', '2'].map(actionRef), asks)).toBe('2 recommendations');
  expect(countUnits([], asks)).toBe('');
});
