import { describe, expect, it } from 'vitest';
import { checkFindings, type Finding, listFollowingActions, listReasons } from '../../src/declared/finding';
import { declared } from '../support/reports/content';
import { realReport as report } from '../support/reports/real-report';

const findings: readonly Finding[] = declared.findings;
const second: Finding = {
  action: '2',
  reasons: [
    {
      paragraph: '43',
      quote: "However, in some cases seen, the rationale for managers' decisions is not recorded.",
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
    expect(faults({ action: '2', reasons: [{ paragraph: '44', quote: 'is not recorded' }] })).toEqual([
      {
        entry: '2',
        problem: 'found the quotation "is not recorded", expected words that stand in paragraph 44.',
        hint: expect.stringMatching(/^The nearest words there are ".+"\.$/),
      },
    ]);
  });

  it('refuses a paragraph that is not there', () => {
    expect(faults({ action: '2', reasons: [{ paragraph: '0', quote: 'is not recorded' }] })).toEqual([
      {
        entry: '2',
        problem: 'found paragraph 0, expected one of 1 to 84.',
        hint: 'Name the paragraph that holds the words "is not recorded".',
      },
    ]);
  });

  it('refuses one paragraph twice for the same action', () => {
    expect(faults({ action: '2', reasons: [...second.reasons, ...second.reasons] })).toEqual([
      {
        entry: '2',
        problem: 'found paragraph 43 twice, expected it once.',
        hint: 'Quote the words that explain the action best.',
      },
    ]);
  });

  it('refuses an action without a reason', () => {
    expect(faults({ action: '2', reasons: [] })).toEqual([
      {
        entry: '2',
        problem: 'found no reason, expected at least one for every action.',
        hint: 'Name a paragraph that explains the action and quote its words.',
      },
    ]);
  });

  it('refuses an action that is missing or unknown', () => {
    expect(faults({ ...second, action: '20' })).toEqual([
      {
        entry: '20',
        problem: 'found no such action, expected one of 1 to 19.',
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
    expect(listFollowingActions(report, findings, '30')).toEqual([
      {
        action: '16',
        quote:
          "Although the prevention and early intervention strategy has been implemented recently, some children's centres do not use CAF as their common assessment tool, preferring to retain the use of their own individualised processes when undertaking work with partner agencies.",
        deadline: 'Within six months',
      },
      {
        action: '17',
        quote: 'Plans made under such individual arrangements are not subject to routine or robust review.',
        deadline: 'Within six months',
      },
    ]);
    expect(listFollowingActions(report, findings, '1')).toEqual([]);
  });
});
