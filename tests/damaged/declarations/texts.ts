import type { RefusedDeclaration } from '../refused-declaration';

/** Events, terms, topics, reasons, notes and later inspections that the report does not bear out. */
export const textsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a detail that the cover lacks',
    file: 'events.yaml',
    from: "detail: 'Review dates:'",
    to: "detail: 'Dates:'",
    says: [
      'events.yaml:5, review: found the cover detail "Dates:", expected one that the cover has. The cover has: Review dates:.',
    ],
  },
  {
    what: 'other words than the cover',
    file: 'events.yaml',
    from: 'quote: 3 – 7',
    to: 'quote: 4 – 7',
    says: [
      'events.yaml:5, review: found the quotation "4 – 7 June 2019", expected words of the cover detail "Review dates:". It reads "3 – 7 June 2019".',
      'events.yaml:5, review: found the date in the words "3 – 7 June 2019", expected words that stand in the quotation. The quotation is "4 – 7 June 2019".',
    ],
  },
  {
    what: 'another date than the words',
    file: 'events.yaml',
    from: "date: '2015'",
    to: "date: '2016'",
    says: [
      'events.yaml:1, scheme: found the date "2016", expected the date that "in 2015" names. The words name 2015.',
    ],
  },
  {
    what: 'a date that is none',
    file: 'events.yaml',
    from: "date: '2015'",
    to: 'date: soonish',
    says: [
      'events.yaml:1, scheme: found the date "soonish", expected an ISO 8601 date or interval. Write 2019, 2019-05, 2019-05-31, 2019-22 for a summer, 2019/20 for a year that lies in two, 2019-05/2019-07, 2019-05/.. for "since", or ../2019-05 for "until", the first day first.',
    ],
  },
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
  {
    what: 'an end before the beginning',
    file: 'later.yaml',
    from: 'to: 2021-03-05',
    to: 'to: 2021-02-05',
    says: [
      'later.yaml:1, 2021: found the last day 2021-02-05, expected none before the first day, 2021-03-01. Compare both with the source.',
    ],
  },
  {
    what: 'an inspection before the report',
    file: 'later.yaml',
    from: /2021-03/g,
    to: '2019-05',
    says: [
      "later.yaml:1, 2021: found the first day 2019-05-01, expected a day after 2019-06-07, when the report's own inspection ended. List only what came after the report.",
    ],
  },
  {
    what: 'limiting words left out',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: … lamps are new.',
    says: [
      'statistics.yaml:19, lamps-out: found "Some" in the sentence outside the quotation, expected nothing that limits the words quoted. Quote the sentence whole, or say in a field "leftOut" why it does not limit them.',
      'statistics.yaml:19, lamps-out: found the printed figure "33%", expected one that stands in the quotation. Figures in the quotation: none.',
      'statistics.yaml:19, lamps-out: found the date in the words "are out", expected words that stand in the quotation. The quotation is "… lamps are new.".',
    ],
  },
  {
    what: 'a date in words that name none',
    file: 'events.yaml',
    from: 'words: in 2015',
    to: 'words: began',
    says: [
      'events.yaml:1, scheme: found the date "2015", expected the date that "began" names. The words do not name one date whole: use the kind "inferred" and give the reason.',
    ],
  },
];
