import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Terms and topics whose words the report does not print. */
export const termsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a term that the report does not print',
    file: 'glossary.yaml',
    from: 'name: ILL',
    to: 'name: ILX',
    says: [
      'glossary.yaml:1, ill: found the words "ILX", expected words that stand in a paragraph or an action. Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
    ],
  },
  {
    what: 'a form of two terms',
    file: 'glossary.yaml',
    from: 'name: lamp\n',
    to: 'name: lamp\n  forms: [ILL]\n',
    says: [
      'glossary.yaml:8, lamp: found the form "ILL", which ill has too, expected it once. Keep each form in one term only: it can open one explanation.',
      'glossary.yaml:8, lamp: found the words "ILL", expected words that stand in a paragraph or an action. Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
    ],
  },
  {
    what: 'a form twice in one term',
    file: 'glossary.yaml',
    from: 'forms: [inter-library loan]',
    to: 'forms: [inter-library loan, ILL]',
    says: [
      'glossary.yaml:1, ill: found the form "ILL" twice, expected it once. Keep each form in one term only: it can open one explanation.',
      'glossary.yaml:1, ill: found the words "ILL", expected words that stand in a paragraph or an action. Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
    ],
  },
  {
    what: 'a printed name among the others',
    file: 'glossary.yaml',
    from: '[library exchange]',
    to: '[loan]',
    says: [
      'glossary.yaml:1, ill: found "loan" in `also`, expected a name that the report does not print. Move it to `forms`.',
    ],
  },
  {
    what: 'a topic of which nothing is printed',
    file: 'topics.yaml',
    from: '[lent, loan]',
    to: '[zebra]',
    says: [
      'topics.yaml:1, loans: found the words "zebra", expected words that stand in a paragraph or an action. Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
      'topics.yaml:1, loans: found no paragraph, expected at least one. Give the topic words that stand in the report, or take the topic out.',
    ],
  },
  {
    what: 'an exception that is not printed',
    file: 'topics.yaml',
    from: '[inter-library loan]',
    to: '[zebra loan]',
    says: [
      'topics.yaml:1, loans: found the words "zebra loan", expected words that stand in a paragraph or an action. Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
    ],
  },
];
