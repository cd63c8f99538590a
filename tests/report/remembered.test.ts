import { expect, test } from 'vitest';
import { remembered } from '../../src/report/remembered.ts';

test('an object is looked through once, an equal one again, and nothing found is an answer too', () => {
  const asked: object[] = [];
  const find = remembered((key: object) => {
    asked.push(key);
    return undefined;
  });
  const one = { number: 1 };
  expect([find(one), find(one), find({ number: 1 })]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, { number: 1 }]);
});
