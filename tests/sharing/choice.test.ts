import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeChoice, readChoice, writeChoice } from '../../src/sharing/choice';
import { compareLabels } from '../../src/report/unit-ref';

const totals = { paragraphs: 84, actions: 19 };

test('an address gives the chosen units in report order, each once', () => {
  expect(readChoice('?p=83,14,61,14&a=8', totals)).toEqual({
    paragraphs: ['14', '61', '83'],
    actions: ['8'],
    unknown: [],
  });
});

test('entries that name no unit are listed with what they were meant for', () => {
  expect(readChoice('?p=14,999,0,x,999&a=20,1.5', totals)).toEqual({
    paragraphs: ['14'],
    actions: [],
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
  expect(readChoice('?p=14%2C61,+83,,', totals).paragraphs).toEqual(['14', '61', '83']);
});

test('an address without units chooses nothing', () => {
  expect(readChoice('', totals)).toEqual({ paragraphs: [], actions: [], unknown: [] });
  expect(writeChoice({ paragraphs: [], actions: [] })).toBe('');
});

test('a written choice has plain commas and reads back as itself', () => {
  expect(writeChoice({ paragraphs: ['61', '14'], actions: ['8'] })).toBe('?p=14,61&a=8');
  const numbers = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }).map(String));
  fc.assert(
    fc.property(numbers(84), numbers(19), (paragraphs, actions) => {
      const read = readChoice(writeChoice({ paragraphs, actions }), totals);
      expect(read.unknown).toEqual([]);
      expect(read.paragraphs).toEqual([...paragraphs].sort(compareLabels));
      expect(read.actions).toEqual([...actions].sort(compareLabels));
    }),
  );
});

test('a choice is described by its numbers', () => {
  expect(describeChoice({ paragraphs: ['1', '2', '3'], actions: [] }, totals)).toBe('3 of 84 paragraphs');
  expect(describeChoice({ paragraphs: ['1'], actions: ['8'] }, totals)).toBe(
    '1 of 84 paragraphs and 1 of 19 actions',
  );
});
