import { expect, test } from 'vitest';
import { readSharedUnit } from '../../../src/sharing/browser/shared-unit.ts';

test('a paragraph and an action are shared by their permalinks and can be in an extract', () => {
  const paragraph = readSharedUnit('paragraph-61', 'paragraph 61');
  expect(paragraph).toMatchObject({ name: 'Paragraph 61', inExtract: { kind: 'paragraph', label: '61' } });
  expect(paragraph.address).toMatch(/\/paragraph\/61\/$/);
  expect(readSharedUnit('action-8', 'action 8').address).toMatch(/\/action\/8\/$/);
});

test('a statistic is shared by its place among the statistics and is in no extract', () => {
  const statistic = readSharedUnit('statistic-lamps', 'the figure “7”, Lamps');
  expect(statistic).toMatchObject({ name: 'The figure “7”, Lamps', inExtract: undefined });
  expect(statistic.address).toMatch(/\/statistics\/#lamps$/);
});
