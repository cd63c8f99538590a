import { expect, it } from 'vitest';
import { faultsError } from '../../../src/declared/evidence/entry-fault';

const lineOf = (entry: string) => (entry === 'roof' ? 12 : undefined);

const fault = (entry: string, problem: string) => ({ entry, problem, hint: 'Correct it.' });

it('lists every fault of a file, and counts the entries at fault', () => {
  const faults = [
    fault('roof', 'found no date.'),
    fault('roof', 'found no words.'),
    fault('door', 'found 1.'),
  ];
  expect(faultsError('content/events.yaml', faults, lineOf)).toMatchObject({
    message: [
      '2 entries do not agree with the report.',
      'content/events.yaml:12, roof: found no date. Correct it.',
      'content/events.yaml:12, roof: found no words. Correct it.',
      'content/events.yaml, door: found 1. Correct it.',
    ].join('\n'),
    hint: "Correct content/events.yaml: the report's words and numbers are never changed to fit.",
  });
});

it('speaks of one entry in the singular, however many faults it has', () => {
  const faults = [fault('roof', 'found no date.'), fault('roof', 'found no words.')];
  expect(faultsError('content/events.yaml', faults, lineOf).message).toMatch(
    /^1 entry does not agree with the report\.\n/,
  );
});
