import { createHash } from 'node:crypto';
import { SAMPLE_FIGURES } from './sample-figures.ts';

/** The text that the sample declares something about; it is invented. */
const TEXT = `# Review of the town library
Example Council
**Review dates:** 3 – 7 June 2019
## Opening hours
1. The library lent 1,204 books in May 2019 and 602 in May 2018.
2. A third of its lamps, or 33%, are out. Some lamps are new.
3. The inter-library loan (ILL) scheme began in 2015.
4. Readers wait for a loan, and and staff wait too.
## Improvements
5. The council should:
- mend the roof
- buy lamps.
## Record
The town library\t
Opening hours\tGood
Readers\tPoor
`;

const sha256 = createHash('sha256').update(TEXT).digest('hex');

/** A report and all that can be declared about it, as files by their paths: an entry or two of every kind, none at fault. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'seeds/report.txt': TEXT,
  'content/report.yaml': `seed: seeds/report.txt
sha256: ${sha256}
name: Town library
grades: [Good, Poor]
overall: Opening hours
overviewCharts: [loans]
`,
  ...SAMPLE_FIGURES,
  'content/events.yaml': `scheme:
  title: The scheme began
  when: { kind: stated, words: in 2015, date: '2015' }
  source: { kind: paragraph, paragraph: 3, quote: The inter-library loan (ILL) scheme began in 2015. }
review:
  title: The review
  when: { kind: inspection, words: 3 – 7 June 2019 }
  source: { kind: cover, detail: 'Review dates:', quote: 3 – 7 June 2019 }
`,
  'content/glossary.yaml': `ill:
  name: ILL
  forms: [inter-library loan]
  also: [library exchange]
  explanations:
    - { voice: report, paragraph: 3, quote: The inter-library loan (ILL) … }
    - { voice: site, text: Books that one library lends to another. }
lamp:
  name: lamp
  explanations: [{ voice: site, text: A light. }]
`,
  'content/topics.yaml': `loans:
  title: Loans
  description: What is lent.
  words: [lent, loan]
  except: [inter-library loan]
`,
  'content/findings.yaml': `1: [{ paragraph: 4, quote: '… staff wait too.' }]
2: [{ paragraph: 2, quote: 'A third of its lamps, or 33%, are out.' }]
`,
  'content/notes.yaml': `twice:
  kind: as-in-source
  places: [{ paragraph: 4, quote: '… and and …' }]
  text: So in the source.
lamps:
  kind: two-figures
  places:
    - { paragraph: 2, quote: 'A third of its lamps, or 33%, are out.' }
    - { action: 2, quote: buy lamps. }
  text: Two places on lamps.
`,
  'content/later.yaml': `2021:
  title: Second review
  from: 2021-03-01
  to: 2021-03-05
  published: 2021-05
  judgement: good
  source: The reviewers' list of reports
  read: 2022-01-31
`,
  'content/sections/hours.mdx': `---
title: Opening hours
order: 1
headings: [Opening hours]
paragraphs: [1, 4]
area: Opening hours
charts: [{ chart: loans, after: 1 }]
---
What the reviewers saw.
`,
  'content/sections/rest.mdx': `---
title: The rest
order: 2
headings: [Improvements, Record]
paragraphs: [5, 5]
area: null
---
What follows from it.
`,
  'content/pages.yaml': `paragraph: { 1: 2, 5: 3 }
improvement: { 1: 3 }
`,
};
