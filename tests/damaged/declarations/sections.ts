import type { RefusedDeclaration } from '../refused-declaration.ts';

const HOURS = 'sections/hours.mdx';
const REST = 'sections/rest.mdx';

/** Section pages that do not hold the report together. */
export const sectionsDamage: readonly RefusedDeclaration[] = [
  {
    what: 'the order of another page',
    file: REST,
    from: 'order: 2',
    to: 'order: 1',
    says: ['sections/rest.mdx: found the order 1, which hours has too, expected one of its own.'],
    hint: 'Number the files of content/sections from 1, each once.',
  },
  {
    what: 'a heading in other words',
    file: REST,
    from: 'Improvements, Record',
    to: 'What to improve, Record',
    says: ['sections/rest.mdx: found the heading "What to improve", expected "Improvements".'],
    hint: "Headings stand in the report's order, each on one page, in the report's own words.",
  },
  {
    what: 'a heading too many',
    file: REST,
    from: 'Improvements, Record',
    to: 'Improvements, Record, Annex',
    says: ['sections/rest.mdx: found the heading "Annex", expected no further heading.'],
    hint: "Headings stand in the report's order, each on one page, in the report's own words.",
  },
  {
    what: 'a heading too few',
    file: REST,
    from: 'Improvements, Record',
    to: 'Improvements',
    says: ['sections: found no section page that holds the heading "Record" (line 13), expected one.'],
    hint: 'Name it under headings in the front matter of one file in content/sections.',
  },
  {
    what: 'other paragraphs than its headings',
    file: HOURS,
    from: '[1, 4]',
    to: '[1, 3]',
    says: [
      'sections/hours.mdx: found paragraphs 1–3 declared, expected paragraphs 1–4, which stand below its headings.',
    ],
    hint: 'Correct paragraphs or headings in its front matter.',
  },
  {
    what: 'an area that is not judged',
    file: REST,
    from: 'area: null',
    to: 'area: Improvements',
    says: [
      'sections/rest.mdx: found the area "Improvements", expected a heading of this page that the record of findings judges.',
    ],
    hint: 'The record judges: "Opening hours", "Readers".',
  },
  {
    what: 'a judged area without a page',
    file: HOURS,
    from: 'area: Opening hours',
    to: 'area: null',
    says: ['sections: found no section page for the judged area "Opening hours", expected one.'],
    hint: 'Name it as area in the front matter of the section page that holds its findings.',
  },
  {
    what: 'the name of a page that the site has',
    file: 'sections/about.mdx',
    text: `---
title: The review
order: 1
headings: [Opening hours]
paragraphs: [1, 4]
area: Opening hours
---
`,
    says: ['sections/about.mdx: found the name of a page that the site has already, expected another.'],
    hint: "Rename the file: its name is the page's address. Taken are 404, about, accessibility, cards, charts, data, embed, extract, glossary, how-to-cite, improvement, pagefind, paragraph, paragraphs, report, search, statistics, timeline, topics.",
  },
  // The name used to be made into an address in silence: About.mdx stood at the address of a page that the site has.
  {
    what: 'a name that is no address',
    file: 'sections/About.mdx',
    text: '---\ntitle: About\n---\n',
    says: [
      'sections/About.mdx: found a name that is no address, expected small letters and digits joined by hyphens.',
    ],
    hint: "Rename the file: its name is the page's address, as in opening-hours.mdx.",
  },
  {
    what: 'a chart that is not declared',
    file: HOURS,
    from: 'chart: loans',
    to: 'chart: loan',
    says: ['sections/hours.mdx: found the chart "loan", expected one that is declared.'],
    hint: 'Declared, the nearest first: loans, lamps.',
  },
  {
    what: 'a chart beside a paragraph of another page',
    file: HOURS,
    from: 'after: 1',
    to: 'after: 5',
    says: [
      'sections/hours.mdx: found the chart "loans" after paragraph 5, expected a paragraph of this page.',
    ],
    hint: 'The page holds paragraphs 1–4; null puts the chart at its end.',
  },
];
