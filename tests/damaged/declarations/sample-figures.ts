/** The statistics, calculations and charts of the sample, as files by their paths. */
export const SAMPLE_FIGURES: Readonly<Record<string, string>> = {
  'content/statistics.yaml': `lent-2019:
  label: Books lent
  value: 1204
  printed: '1,204'
  unit: books
  qualifier: ''
  when: { kind: stated, words: in May 2019, date: 2019-05 }
  paragraph: 1
  quote: The library lent 1,204 books in May 2019 and 602 in May 2018.
lent-2018:
  label: Books lent
  value: 602
  printed: '602'
  unit: books
  qualifier: ''
  when: { kind: stated, words: in May 2018, date: 2018-05 }
  paragraph: 1
  quote: The library lent 1,204 books in May 2019 and 602 in May 2018.
lamps-out:
  label: Lamps that are out
  value: 33
  printed: 33%
  unit: '% of the lamps'
  qualifier: ''
  when: { kind: inspection, words: are out }
  paragraph: 2
  quote: A third of its lamps, or 33%, are out.
`,
  'content/calculations.yaml': `growth:
  label: Growth of loans
  formula: { operator: growth, of: lent-2019, from: lent-2018 }
  decimals: 0
  printed: +100%
  unit: '% of the loans of 2018'
  caveat: Two months are no trend.
`,
  'content/charts.yaml': `loans:
  kind: bars
  title: Loans doubled
  description: Books lent in May 2018 and in May 2019.
  note: ''
  groups:
    - label: ''
      rows:
        - { statistic: lent-2018, label: May 2018, tone: plain }
        - { statistic: lent-2019, label: May 2019, tone: accent }
  calculations: [growth]
lamps:
  kind: statement
  title: A third of the lamps are out
  description: A sentence of the report.
  note: ''
  statements:
    - { paragraph: 2, quote: 'A third of its lamps, or 33%, are out.' }
  groups: []
  calculations: []
`,
};
