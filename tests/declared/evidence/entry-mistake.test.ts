import { expect, it } from 'vitest';
import { mistakesError } from '../../../src/declared/evidence/entry-mistake.ts';

const lineOf = (entry: string) => (entry === 'roof' ? 12 : undefined);

const mistake = (entry: string, problem: string) => ({ entry, problem, hint: 'Correct it.' });

it('lists every mistake of a file, and counts the entries at fault', () => {
  const mistakes = [
    mistake('roof', 'found no date.'),
    mistake('roof', 'found no words.'),
    mistake('door', 'found 1.'),
  ];
  expect(mistakesError('content/events.yaml', mistakes, lineOf)).toMatchObject({
    message: [
      '2 entries do not agree with the report.',
      'content/events.yaml:12, roof: found no date. Correct it.',
      'content/events.yaml:12, roof: found no words. Correct it.',
      'content/events.yaml, door: found 1. Correct it.',
    ].join('\n'),
    hint: "Correct content/events.yaml: the report's words and numbers are never changed to fit.",
  });
});

it('speaks of one entry in the singular, however many mistakes it has', () => {
  const mistakes = [mistake('roof', 'found no date.'), mistake('roof', 'found no words.')];
  expect(mistakesError('content/events.yaml', mistakes, lineOf).message).toMatch(
    /^1 entry does not agree with the report\.\n/,
  );
});
