import { expect, test } from 'vitest';
import { explainMissing, isThere, readUnitId } from '../../../src/reading/browser/missing-unit.ts';

const counted = (kind: string, count: number) => ({
  kind,
  word: kind,
  labels: Array.from({ length: count }, (_, index) => String(index + 1)),
});
const totals = [counted('paragraph', 84), counted('action', 19)];

test('a unit is known by every spelling readers use', () => {
  for (const id of ['paragraph-61', 'para-61', 'p61', 'p-61', '61', 'Paragraph-61', 'P61'])
    expect(readUnitId(id, totals)).toEqual({ kind: 'paragraph', label: '61' });
  for (const id of ['action-8', 'a8']) expect(readUnitId(id, totals)).toEqual({ kind: 'action', label: '8' });
});

test('a number that was put in later is known in small letters too', () => {
  for (const id of ['paragraph-12A', '12a', 'p12A'])
    expect(readUnitId(id, totals)).toEqual({ kind: 'paragraph', label: '12A' });
});

test('other fragments ask for no unit', () => {
  for (const id of ['', 'p', 'caf', 'paragraph-', 'chart-2013', '1.5', 'hired-crew-2'])
    expect(readUnitId(id, totals)).toBeUndefined();
});

// Ten thousand digits took a second to read, twenty thousand ten: an address holds a million.
test('a fragment longer than any name of a unit is none, at once', () => {
  for (const id of [`action-${'1'.repeat(1_000_000)}!1`, `paragraph-${'1'.repeat(1_000_000)}`])
    expect(readUnitId(id, totals)).toBeUndefined();
});

test('a number the report does not have is explained with the nearest one', () => {
  expect(explainMissing({ kind: 'paragraph', label: '999' }, totals)).toEqual({
    sentence: 'This report has 84 paragraphs. There is no paragraph 999.',
    nearest: { kind: 'paragraph', label: '84' },
  });
  expect(explainMissing({ kind: 'action', label: '0' }, totals).nearest.label).toBe('1');
});

test('a unit is there from the first to the last number', () => {
  expect(isThere({ kind: 'paragraph', label: '84' }, totals)).toBe(true);
  expect(isThere({ kind: 'paragraph', label: '85' }, totals)).toBe(false);
  expect(isThere({ kind: 'action', label: '20' }, totals)).toBe(false);
});
