import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Statistics that the report does not bear out. */
export const statisticsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a quotation of other words',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: A third of its lights, or 33%, are out.',
    says: [
      'statistics.yaml:19, lamps-out: found the quotation "A third of its lights, or 33%, are out.", expected words that stand in paragraph 2. The nearest words there are "A third of its lamps, or 33%, are out.".',
    ],
  },
  {
    what: 'a paragraph that is not there',
    file: 'statistics.yaml',
    from: /paragraph: 2\n/,
    to: 'paragraph: 99\n',
    says: [
      'statistics.yaml:19, lamps-out: found paragraph 99, expected one of 1 to 5. Name the paragraph that holds the words "A third of its lamps, or 33%, are out.".',
    ],
  },
  {
    what: 'another paragraph',
    file: 'statistics.yaml',
    from: /paragraph: 2\n/,
    to: 'paragraph: 3\n',
    says: [
      'statistics.yaml:19, lamps-out: found the quotation "A third of its lamps, or 33%, are out.", expected words that stand in paragraph 3. The nearest words there are "The inter-library loan (ILL) scheme began in 2015.".',
    ],
  },
  {
    what: 'an ellipsis too many',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: … A third of its lamps, or 33%, are out.',
    says: [
      'statistics.yaml:19, lamps-out: found an ellipsis before the quotation, expected none: its sentence starts there. Delete it.',
    ],
  },
  {
    what: 'half a sentence',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: A third of its lamps, or 33%, are …',
    says: [
      'statistics.yaml:19, lamps-out: found the date in the words "are out", expected words that stand in the quotation. The quotation is "A third of its lamps, or 33%, are …".',
    ],
  },
  {
    what: 'a sentence without its end',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: A third of its lamps, or 33%, are out',
    says: [
      'statistics.yaml:19, lamps-out: found a quotation that leaves out "." behind it, expected a whole sentence. Quote the sentence whole or, if the words are right without the rest, write " …" after them.',
    ],
  },
  {
    what: 'a reason without need',
    file: 'statistics.yaml',
    from: 'quote: A third of its lamps, or 33%, are out.',
    to: 'quote: A third of its lamps, or 33%, are out.\n  leftOut: None.',
    says: [
      'statistics.yaml:19, lamps-out: found a field "leftOut", expected none: no word is left out that could limit those quoted. Delete it.',
    ],
  },
  {
    what: 'another figure',
    file: 'statistics.yaml',
    from: "value: 602\n  printed: '602'",
    to: "value: 603\n  printed: '603'",
    says: [
      'statistics.yaml:10, lent-2018: found the printed figure "603", expected one that stands in the quotation. Figures in the quotation: 1,204, 2019, 602, 2018.',
    ],
  },
  {
    what: 'a figure that is no number',
    file: 'statistics.yaml',
    from: "printed: '602'",
    to: 'printed: books',
    says: [
      'statistics.yaml:10, lent-2018: found the printed figure "books", expected a number such as "1,204", "12%", "seven" or "a third". Copy the figure alone, as the report prints it.',
    ],
  },
  {
    what: 'another value',
    file: 'statistics.yaml',
    from: 'value: 602',
    to: 'value: 620',
    says: [
      'statistics.yaml:10, lent-2018: found the value 620, expected 602, which is what "602" says. Write value: 602, or correct the printed figure.',
    ],
  },
  {
    what: 'a percentage of nothing',
    file: 'statistics.yaml',
    from: "unit: '% of the lamps'",
    to: 'unit: lamps',
    says: [
      'statistics.yaml:19, lamps-out: found the unit "lamps" for "33%", expected the percent sign in both or in neither. Start the unit of a percentage with %, for example "% of pupils".',
    ],
  },
  {
    what: 'a date in other words',
    file: 'statistics.yaml',
    from: 'words: are out',
    to: 'words: on Monday',
    says: [
      'statistics.yaml:19, lamps-out: found the date in the words "on Monday", expected words that stand in the quotation. The quotation is "A third of its lamps, or 33%, are out.".',
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
];
