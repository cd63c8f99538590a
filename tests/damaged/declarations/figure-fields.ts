import type { RefusedDeclaration } from '../refused-declaration.ts';

const DESCRIBED = ' src/declared describes every field.';

/** Fields of statistics, calculations and charts that their schema does not take: of another name, kind or size. */
export const figureFieldsDamage: readonly RefusedDeclaration[] = [
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
    what: 'no statement',
    file: 'charts.yaml',
    from: /statements:\n.*\n/,
    to: 'statements: []\n',
    says: [
      `charts.yaml:12, lamps: statements: found a list of 0, expected array to have >=1 items.${DESCRIBED}`,
    ],
  },
];
