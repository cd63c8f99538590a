import { describe, expect, it } from 'vitest';
import {
  checkFindings,
  type Finding,
  listFollowingActions,
  listReasons,
} from '../../src/declared/finding.ts';
import { ferries, ferriesReport as report } from '../support/reports/ferries.ts';

const findings: readonly Finding[] = ferries.findings;
const second: Finding = {
  action: '2',
  reasons: [
    {
      paragraph: '14',
      quote: 'However, the reason for a late sailing is not always recorded.',
    },
  ],
};

const faults = (changed: Finding) =>
  checkFindings(
    report,
    findings.map((finding) => (finding.action === '2' ? changed : finding)),
  );

describe('checkFindings', () => {
  it('accepts a reason that stands in its paragraph', () => {
    expect(faults(second)).toEqual([]);
  });

  it('refuses a quotation that is not in the paragraph it names', () => {
    expect(faults({ action: '2', reasons: [{ paragraph: '15', quote: 'is not recorded' }] })).toEqual([
      {
        entry: '2',
        problem: 'found the quotation "is not recorded", expected words that stand in paragraph 15.',
        hint: expect.stringMatching(/^The nearest words there are ".+"\.$/),
      },
    ]);
  });

  it('refuses a paragraph that is not there', () => {
    expect(faults({ action: '2', reasons: [{ paragraph: '0', quote: 'is not recorded' }] })).toEqual([
      {
        entry: '2',
        problem: 'found paragraph 0, expected one of 1 to 30.',
        hint: 'Name the paragraph that holds the words "is not recorded".',
      },
    ]);
  });

  it('refuses one paragraph twice for the same action', () => {
    expect(faults({ action: '2', reasons: [...second.reasons, ...second.reasons] })).toEqual([
      {
        entry: '2',
        problem: 'found paragraph 14 twice, expected it once.',
        hint: 'Quote the words that explain the action best.',
      },
    ]);
  });

  it('refuses an action that is missing or unknown', () => {
    expect(faults({ ...second, action: '10' })).toEqual([
      {
        entry: '10',
        problem: 'found no such action, expected one of 1 to 9.',
        hint: "Actions are numbered in the report's order, through all deadlines.",
      },
      {
        entry: '2',
        problem: 'found no reason, expected at least one for every action.',
        hint: 'Name a paragraph that explains the action and quote its words.',
      },
    ]);
  });
});

describe('listReasons', () => {
  it('gives the paragraphs behind an action, and none for an action without a finding', () => {
    expect(listReasons([second], '2')).toEqual(second.reasons);
    expect(listReasons([second], '3')).toEqual([]);
  });
});

describe('listFollowingActions', () => {
  it('names the actions that follow from a paragraph, each with the words and when it is due', () => {
    expect(listFollowingActions(report, findings, '14')).toEqual([
      {
        action: '2',
        quote: 'However, the reason for a late sailing is not always recorded.',
        deadline: 'Immediately',
      },
      {
        action: '4',
        quote: 'In some logs a whole week is told in one word, and nobody can learn from it.',
        deadline: 'Within three months',
      },
    ]);
    expect(listFollowingActions(report, findings, '1')).toEqual([]);
  });
});
