import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Events and later inspections that the report does not bear out. */
export const eventsDamage: readonly RefusedDeclaration[] = [
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
    what: 'a date in words that name none',
    file: 'events.yaml',
    from: 'words: in 2015',
    to: 'words: began',
    says: [
      'events.yaml:1, scheme: found the date "2015", expected the date that "began" names. The words do not name one date whole: use the kind "inferred" and give the reason.',
    ],
  },
];
