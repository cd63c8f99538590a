import type { Holding } from '../../../../src/report/reading-options.ts';
import { type RefusedSource, titled } from '../../refused-source.ts';

const LINES = [
  'Example Council',
  '## Part',
  '1. One:',
  '- a',
  'b\tc',
  '> d',
  'E.<sup>1</sup>',
  '<sup>1</sup> f',
];
const HOLDS: readonly Holding[] = ['prose', 'lists', 'tables', 'quotations', 'notes'];
const TWICE = 'Look for a lost paragraph or heading above this line, or for a part that stands twice.';

/** Texts that have lost what an inventory names, or have what it does not name. */
export const inventoryDamage: readonly RefusedSource[] = [
  ...[
    { lost: 'prose', lines: LINES.toSpliced(6, 1, '> E.<sup>1</sup>') },
    { lost: 'lists', lines: LINES.toSpliced(3, 1) },
    { lost: 'tables', lines: LINES.toSpliced(4, 1) },
    { lost: 'quotations', lines: LINES.toSpliced(5, 1) },
    { lost: 'notes', lines: LINES.toSpliced(6, 2, 'E.') },
  ].map(({ lost, lines }) => ({
    what: `has lost the ${lost} that it names`,
    text: titled(...lines),
    options: { holds: HOLDS },
    message: `line ${lines.length + 1}: expected ${lost}, which the inventory names, but found the end of the text.`,
    hint: 'Look for lost lines, or correct the inventory.',
  })),
  ...[
    { lost: 'a list of actions', holds: ['asks'] as const },
    { lost: 'the grade scale', holds: ['scale'] as const },
  ].map(({ lost, holds }) => ({
    what: `has lost ${lost}`,
    text: titled('Example Council', '## Part', '1. One.'),
    options: { holds },
    message: `line 4: expected ${lost} but found the end of the text.`,
    hint: TWICE,
  })),
  {
    what: 'has a table that it does not name',
    text: titled('Example Council', '## Part', '1. One.', 'b\tc'),
    options: { holds: [] },
    message:
      'line 5: expected one table in the text, the grade scale below its paragraph, but found another table.',
    hint: TWICE,
  },
];
