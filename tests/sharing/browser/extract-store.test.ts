import { describe, expect, it } from 'vitest';
import { isChosen, toggleUnit } from '../../../src/sharing/browser/extract-store.ts';
import { paragraphRef } from '../../../src/report/unit-ref.ts';

const action = { kind: 'action', label: '8' };
const choice = [paragraphRef('14'), paragraphRef('61'), action];

describe('a choice of units', () => {
  it('tells a paragraph from the action of the same number', () => {
    expect(isChosen(choice, action)).toBe(true);
    expect(isChosen(choice, paragraphRef('8'))).toBe(false);
  });

  it('takes in a unit at its end, and out again, and is itself never changed', () => {
    const more = toggleUnit(choice, paragraphRef('8'));
    expect(more).toEqual([...choice, paragraphRef('8')]);
    expect(toggleUnit(more, paragraphRef('8'))).toEqual(choice);
    expect(toggleUnit(choice, action)).toEqual([paragraphRef('14'), paragraphRef('61')]);
    expect(choice).toEqual([paragraphRef('14'), paragraphRef('61'), action]);
  });
});
