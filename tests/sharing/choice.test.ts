import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeChoice, namesUnits, readChoice, writeChoice } from '../../src/sharing/choice.ts';
import { compareLabels, paragraphRef } from '../../src/report/unit-ref.ts';

const counted = (kind: string, count: number) => ({
  kind,
  word: kind,
  labels: Array.from({ length: count }, (_, index) => String(index + 1)),
});
const totals = [counted('paragraph', 84), counted('action', 19)];

const paragraphs = (...labels: readonly string[]) => labels.map(paragraphRef);
const actions = (...labels: readonly string[]) => labels.map((label) => ({ kind: 'action', label }));

test('an address gives the chosen units in report order, each once', () => {
  expect(readChoice('?p=83,14,61,14&a=8', totals)).toEqual({
    units: [...paragraphs('14', '61', '83'), ...actions('8')],
    unknown: [],
  });
});

test('units that only some reports have are chosen by their kind', () => {
  const counts = [...totals, counted('conclusion', 14)];
  const units = [...paragraphs('14'), { kind: 'conclusion', label: '5' }];
  expect(readChoice('?conclusion=5&p=14', counts)).toEqual({ units, unknown: [] });
  expect(writeChoice(units)).toBe('?p=14&conclusion=5');
  expect(readChoice('?conclusion=5', totals).units).toEqual([]);
});

test('entries that name no unit are listed with what they were meant for', () => {
  expect(readChoice('?p=14,999,0,x,999&a=20,1.5', totals)).toEqual({
    units: paragraphs('14'),
    unknown: [
      { kind: 'paragraph', entry: '999' },
      { kind: 'paragraph', entry: '0' },
      { kind: 'paragraph', entry: 'x' },
      { kind: 'action', entry: '20' },
      { kind: 'action', entry: '1.5' },
    ],
  });
});

test('commas that a mail program escaped, spaces and empty entries do no harm', () => {
  expect(readChoice('?p=14%2C61,+83,,', totals).units).toEqual(paragraphs('14', '61', '83'));
});

test('an address without units chooses nothing', () => {
  expect(readChoice('', totals)).toEqual({ units: [], unknown: [] });
  expect(namesUnits('?utm_source=mail', totals)).toBe(false);
  expect(namesUnits('?p=1', totals)).toBe(true);
  expect(writeChoice([])).toBe('');
});

test('a written choice has plain commas and reads back as itself', () => {
  expect(writeChoice([...paragraphs('61', '14'), ...actions('8')])).toBe('?p=14,61&a=8');
  const numbers = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }).map(String));
  fc.assert(
    fc.property(numbers(84), numbers(19), (some, others) => {
      const read = readChoice(writeChoice([...paragraphs(...some), ...actions(...others)]), totals);
      expect(read.unknown).toEqual([]);
      expect(read.units).toEqual([
        ...paragraphs(...some.toSorted(compareLabels)),
        ...actions(...others.toSorted(compareLabels)),
      ]);
    }),
  );
});

test('a choice is described by its numbers', () => {
  expect(describeChoice(paragraphs('1', '2', '3'), totals)).toBe('3 of 84 paragraphs');
  expect(describeChoice([...paragraphs('1'), ...actions('8')], totals)).toBe(
    '1 of 84 paragraphs and 1 of 19 actions',
  );
});
