import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Reasons and notes that the report does not bear out. */
export const notesDamage: readonly RefusedDeclaration[] = [
  {
    what: 'an action that is not asked for',
    file: 'findings.yaml',
    from: '2: [',
    to: "3: [{ paragraph: 4, quote: '… staff wait too.' }]\n2: [",
    says: [
      "findings.yaml:2, 3: found no such action, expected one of 1 to 2. Actions are numbered in the report's order, through all deadlines.",
    ],
  },
  {
    what: 'an action without a reason',
    file: 'findings.yaml',
    from: /2:.*\n/,
    to: '',
    says: [
      'findings.yaml, 2: found no reason, expected at least one for every action. Name a paragraph that explains the action and quote its words.',
    ],
  },
  {
    what: 'a paragraph twice for one action',
    file: 'findings.yaml',
    from: "quote: '… staff wait too.' }",
    to: "quote: '… staff wait too.' }, { paragraph: 4, quote: 'Readers wait for a loan, …' }",
    says: [
      'findings.yaml:1, 1: found paragraph 4 twice, expected it once. Quote the words that explain the action best.',
    ],
  },
  {
    what: 'a note on an action that is not there',
    file: 'notes.yaml',
    from: 'action: 2',
    to: 'action: 9',
    says: [
      'notes.yaml:5, lamps: found improvement 9, expected one of 1 to 2. Name the improvement that holds the words "buy lamps.".',
    ],
  },
  {
    what: 'a note on other words',
    file: 'notes.yaml',
    from: 'quote: buy lamps.',
    to: 'quote: buy lights.',
    says: [
      'notes.yaml:5, lamps: found the words "buy lights.", expected words that stand in improvement 2. The nearest words there are "buy lamps.".',
    ],
  },
];
