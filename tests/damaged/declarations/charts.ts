import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Calculations and charts that the statistics do not bear out. */
export const chartsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'another result',
    file: 'calculations.yaml',
    from: '+100%',
    to: '+50%',
    says: [
      'calculations.yaml:1, growth: found the result "+50%", expected "+100%". The formula is (1,204 − 602) ÷ 602 = +100%.',
    ],
  },
  {
    what: 'an unknown statistic in a formula',
    file: 'calculations.yaml',
    from: 'from: lent-2018',
    to: 'from: lent-2081',
    says: [
      'calculations.yaml:1, growth: found the statistic "lent-2081", expected one that is declared. Declared, the nearest first: lent-2018, lent-2019, lamps-out.',
    ],
  },
  {
    what: 'a single bar',
    file: 'charts.yaml',
    from: /\n *- \{ statistic: lent-2018.*/,
    to: '',
    says: [
      'charts.yaml:1, loans: found 1 bars, expected at least two. A chart exists only where a comparison exists; a lone number needs no chart.',
    ],
  },
  {
    what: 'an unknown statistic in a chart',
    file: 'charts.yaml',
    from: 'statistic: lent-2018',
    to: 'statistic: lent-2081',
    says: [
      'charts.yaml:1, loans: found the statistic "lent-2081", expected one that is declared. Declared, the nearest first: lent-2018, lent-2019, lamps-out.',
    ],
  },
  {
    what: 'two scales',
    file: 'charts.yaml',
    from: 'statistic: lent-2018',
    to: 'statistic: lamps-out',
    says: [
      'charts.yaml:1, loans: found percentages beside counts, expected one scale. Divide the chart: a chart has one scale, and it starts at zero.',
    ],
  },
  {
    what: 'an unknown calculation',
    file: 'charts.yaml',
    from: '[growth]',
    to: '[grow]',
    says: [
      'charts.yaml:1, loans: found the calculation "grow", expected one that is declared. Declared, the nearest first: growth.',
    ],
  },
  {
    what: 'a blank title',
    file: 'charts.yaml',
    from: 'title: Loans doubled',
    to: "title: ' '",
    says: [
      'charts.yaml:1, loans: found no title, expected one. A chart needs a title that states the finding and a description of what is shown.',
    ],
  },
  {
    what: 'a statement that the report does not make',
    file: 'charts.yaml',
    from: 'A third of its lamps, or 33%, are out.',
    to: 'All of its lamps are out.',
    says: [
      'charts.yaml:12, lamps: found the quotation "All of its lamps are out.", expected words that stand in paragraph 2. The nearest words there are "33%, are out. Some lamps are".',
    ],
  },
  {
    what: 'more groups than can be told apart',
    file: 'charts.yaml',
    from: "groups:\n    - label: ''",
    to: `groups:${"\n    - { label: '', rows: [{ statistic: lent-2018, label: May, tone: plain }] }".repeat(4)}\n    - label: ''`,
    says: ['charts.yaml:1, loans: found 5 groups, expected at most four. Divide the chart.'],
  },
  {
    what: 'a calculation though there is none',
    file: 'calculations.yaml',
    text: '# none\n',
    says: [
      'charts.yaml:1, loans: found the calculation "growth", expected one that is declared. No calculation is declared.',
    ],
    hint: "Correct content/charts.yaml: the report's words and numbers are never changed to fit.",
  },
];
