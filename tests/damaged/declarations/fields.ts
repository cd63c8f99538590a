import type { RefusedDeclaration } from '../refused-declaration';

const DESCRIBED = ' src/declared describes every field.';

/** Fields that their schema does not take: of another name, kind or size. */
export const fieldsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a field of an unknown name',
    file: 'statistics.yaml',
    from: '  unit: books',
    to: '  colour: red\n  unit: books',
    says: [
      `statistics.yaml:1, lent-2019: the entry: found a field "colour", expected none of this name.${DESCRIBED}`,
    ],
  },
  {
    what: 'words for a number',
    file: 'statistics.yaml',
    from: 'value: 1204',
    to: 'value: many',
    says: [`statistics.yaml:1, lent-2019: value: found "many", expected number.${DESCRIBED}`],
  },
  {
    what: 'a number without end',
    file: 'statistics.yaml',
    from: 'value: 1204',
    to: 'value: .inf',
    says: [`statistics.yaml:1, lent-2019: value: found Infinity, expected number.${DESCRIBED}`],
  },
  {
    what: 'no label',
    file: 'statistics.yaml',
    from: '  label: Books lent\n',
    to: '',
    says: [`statistics.yaml:1, lent-2019: label: found nothing, expected string.${DESCRIBED}`],
  },
  {
    what: 'an empty label',
    file: 'statistics.yaml',
    from: 'label: Books lent',
    to: "label: ''",
    says: [
      `statistics.yaml:1, lent-2019: label: found "", expected string to have >=1 characters.${DESCRIBED}`,
    ],
  },
  {
    what: 'a paragraph that is no number',
    file: 'statistics.yaml',
    from: 'paragraph: 1',
    to: 'paragraph: true',
    says: [
      `statistics.yaml:1, lent-2019: paragraph: found true, expected a number as printed: 61.${DESCRIBED}`,
    ],
  },
  {
    what: 'an unknown kind of date',
    file: 'statistics.yaml',
    from: 'kind: stated',
    to: 'kind: said',
    says: [
      `statistics.yaml:1, lent-2019: when.kind: found "said", expected 'stated' | 'inferred' | 'inspection' | 'unstated'.${DESCRIBED}`,
    ],
  },
  {
    what: 'an id in capitals',
    file: 'statistics.yaml',
    from: 'lent-2019:',
    to: 'Lent-2019:',
    says: [
      `statistics.yaml:1, Lent-2019: id: found "Lent-2019", expected small letters and digits joined by hyphens: opening-hours.${DESCRIBED}`,
    ],
  },
  {
    what: 'an entry without fields',
    file: 'statistics.yaml',
    from: /lamps-out:[\s\S]*/,
    to: 'lamps-out:\n',
    says: [`statistics.yaml:19, lamps-out: the entry: found nothing, expected object.${DESCRIBED}`],
  },
  {
    what: 'a list for an entry',
    file: 'statistics.yaml',
    from: /lamps-out:[\s\S]*/,
    to: 'lamps-out: [one, two]\n',
    says: [`statistics.yaml:19, lamps-out: the entry: found a list of 2, expected object.${DESCRIBED}`],
  },
  {
    what: 'an id of its own',
    file: 'statistics.yaml',
    from: 'lent-2019:\n',
    to: 'lent-2019:\n  id: lent\n',
    says: [
      'statistics.yaml:1, lent-2019: found a field "id", expected none: the name above the fields is the id. Delete the field, or change the name.',
    ],
  },
  {
    what: 'decimals beyond counting',
    file: 'calculations.yaml',
    from: 'decimals: 0',
    to: 'decimals: 9',
    says: [`calculations.yaml:1, growth: decimals: found 9, expected number to be <=3.${DESCRIBED}`],
  },
  {
    what: 'an unknown operator',
    file: 'calculations.yaml',
    from: 'operator: growth',
    to: 'operator: sum',
    says: [
      `calculations.yaml:1, growth: formula.operator: found "sum", expected 'ratio' | 'difference' | 'growth'.${DESCRIBED}`,
    ],
  },
  {
    what: 'an unknown tone',
    file: 'charts.yaml',
    from: 'tone: plain',
    to: 'tone: red',
    says: [
      `charts.yaml:1, loans: groups.0.rows.0.tone: found "red", expected one of "accent"|"plain".${DESCRIBED}`,
    ],
  },
  {
    what: 'no groups',
    file: 'charts.yaml',
    from: /groups:\n[\s\S]*?calculations: \[growth\]/,
    to: 'groups: []\n  calculations: []',
    says: [`charts.yaml:1, loans: groups: found a list of 0, expected array to have >=1 items.${DESCRIBED}`],
  },
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
    what: 'no statement',
    file: 'charts.yaml',
    from: /statements:\n.*\n/,
    to: 'statements: []\n',
    says: [
      `charts.yaml:12, lamps: statements: found a list of 0, expected array to have >=1 items.${DESCRIBED}`,
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
