import type { RefusedDeclaration } from '../refused-declaration.ts';

const DESCRIBED = ' src/declared describes every field.';

/** Fields of what is said of the text that their schema does not take: of another name, kind or size. */
export const textFieldsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a date that is a number',
    file: 'events.yaml',
    from: "date: '2015'",
    to: 'date: 2015',
    says: [`events.yaml:1, scheme: when.date: found 2015, expected string.${DESCRIBED}`],
  },
  {
    what: 'a name of one letter',
    file: 'glossary.yaml',
    from: 'name: ILL',
    to: 'name: I',
    says: [`glossary.yaml:1, ill: name: found "I", expected string to have >=2 characters.${DESCRIBED}`],
  },
  {
    what: 'a topic without words',
    file: 'topics.yaml',
    from: '[lent, loan]',
    to: '[]',
    says: [`topics.yaml:1, loans: words: found a list of 0, expected array to have >=1 items.${DESCRIBED}`],
  },
  {
    what: 'a name that is no number',
    file: 'findings.yaml',
    from: '2: [',
    to: 'second: [{ paragraph: true }]\n2: [',
    says: [
      `findings.yaml:2, second: action: found NaN, expected a number as printed: 61.${DESCRIBED}`,
      `findings.yaml:2, second: reasons.0.paragraph: found true, expected a number as printed: 61.${DESCRIBED}`,
      `findings.yaml:2, second: reasons.0.quote: found nothing, expected string.${DESCRIBED}`,
    ],
  },
  {
    what: 'a place too many',
    file: 'notes.yaml',
    from: "places: [{ paragraph: 4, quote: '… and and …' }]",
    to: "places: [{ paragraph: 4, quote: '… and and …' }, { paragraph: 4, quote: '… and and …' }]",
    says: [`notes.yaml:1, twice: places: found a list of 2, expected array to have <=1 items.${DESCRIBED}`],
  },
  {
    what: 'a place in two units',
    file: 'notes.yaml',
    from: '{ action: 2,',
    to: '{ action: 2, paragraph: 1,',
    says: [
      `notes.yaml:5, lamps: places.1: found fields, expected a quotation and either its paragraph or its action.${DESCRIBED}`,
    ],
  },
  {
    what: 'a place in no unit',
    file: 'notes.yaml',
    from: '{ action: 2,',
    to: '{',
    says: [
      `notes.yaml:5, lamps: places.1: found fields, expected a quotation and either its paragraph or its action.${DESCRIBED}`,
    ],
  },
  {
    what: 'a day that the calendar does not have',
    file: 'later.yaml',
    from: 'from: 2021-03-01',
    to: 'from: 2021-02-30',
    says: [
      `later.yaml:1, 2021: from: found "2021-02-30", expected a day as ISO 8601: 2019-05-28.${DESCRIBED}`,
    ],
  },
  {
    what: 'a publication in words',
    file: 'later.yaml',
    from: 'published: 2021-05',
    to: 'published: spring',
    says: [
      `later.yaml:1, 2021: published: found "spring", expected a day or a month as ISO 8601: 2019-05-28 or 2019-05.${DESCRIBED}`,
    ],
  },
  {
    what: 'the name of a prototype',
    file: 'notes.yaml',
    from: 'twice:',
    to: '__proto__:',
    says: [
      `notes.yaml:1, __proto__: id: found "__proto__", expected small letters and digits joined by hyphens: opening-hours.${DESCRIBED}`,
    ],
  },
  {
    what: 'a list for a name',
    file: 'notes.yaml',
    from: 'twice:',
    to: '? [a, b]\n:',
    says: [
      `notes.yaml, [ a, b ]: id: found "[ a, b ]", expected small letters and digits joined by hyphens: opening-hours.${DESCRIBED}`,
    ],
  },
  {
    what: 'a term without explanations',
    file: 'glossary.yaml',
    from: '[{ voice: site, text: A light. }]',
    to: '[]',
    says: [
      `glossary.yaml:8, lamp: explanations: found a list of 0, expected array to have >=1 items.${DESCRIBED}`,
    ],
  },
  {
    what: 'an action without reasons',
    file: 'findings.yaml',
    from: /2: .*/,
    to: '2: []',
    says: [`findings.yaml:2, 2: reasons: found a list of 0, expected array to have >=1 items.${DESCRIBED}`],
  },
];
