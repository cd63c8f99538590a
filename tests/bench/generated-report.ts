import { createHash } from 'node:crypto';
import { generateText, JUDGED, type Passage } from './generated-text.ts';
import { chooseWords } from './generated-words.ts';

/** A source text in the seed's form and all of `content/` for it, by path from the project root. */
export type GeneratedReport = ReadonlyMap<string, string>;

const TOPICS = 23;
const TERMS = 43;
const SEED = 'seeds/generated.txt';

/**
 * A report of `count` paragraphs, the same each time, and as many topics and terms as the first report has, of words
 * that stand in one to twelve per cent of the paragraphs.
 */
export function generateReport(count: number): GeneratedReport {
  const { text, passages, actions } = generateText(count);
  const words = chooseWords(passages.flatMap(({ paragraphs }) => paragraphs));
  return new Map([
    [SEED, text],
    ['content/report.yaml', writePublication(text)],
    ['content/findings.yaml', writeFindings(actions.length, passages)],
    ['content/topics.yaml', writeTopics(words.slice(0, TOPICS * 4))],
    ['content/glossary.yaml', writeTerms(words.slice(-TERMS))],
    ...['statistics', 'calculations', 'charts', 'events', 'notes'].map(
      (name) => [`content/${name}.yaml`, '{}\n'] as const,
    ),
    ...writeSections(passages),
  ]);
}

function writePublication(text: string): string {
  return `seed: ${SEED}
sha256: ${createHash('sha256').update(text).digest('hex')}
name: Generated review
place: Example
publisher: Example Office
summary: A generated report, to see how long it takes.
overviewCharts: []
searchExamples: ['1']
`;
}

function writeFindings(actions: number, passages: readonly Passage[]): string {
  const paragraphs = passages
    .flatMap(({ paragraphs: held }) => held)
    .filter((words) => !words.includes('**'));
  const total = passages.flatMap(({ paragraphs: held }) => held);
  return Array.from({ length: actions }, (_, at) => {
    const words = paragraphs[(at * 7) % paragraphs.length] ?? '';
    const number = total.indexOf(words) + 3;
    return `${at + 1}:\n  - paragraph: ${number}\n    quote: ${words}\n`;
  }).join('');
}

function writeTopics(words: readonly string[]): string {
  return words
    .filter((_, at) => at % 4 === 0)
    .map((word, at) => {
      const held = words.slice(at * 4, at * 4 + 4).join(', ');
      return `${word}:\n  title: Topic ${word}\n  description: Where these words stand.\n  words: [${held}]\n`;
    })
    .join('');
}

function writeTerms(words: readonly string[]): string {
  return words
    .map(
      (word) =>
        `${word}:\n  name: ${word}\n  explanations:\n    - voice: site\n      text: A generated word.\n`,
    )
    .join('');
}

function writeSections(passages: readonly Passage[]): readonly (readonly [path: string, text: string])[] {
  let last = 2;
  const pages = [
    { slug: 'the-grades', heading: 'The grades', paragraphs: '[1, 1]', area: 'null' },
    { slug: 'actions', heading: 'Actions', paragraphs: '[2, 2]', area: 'null' },
    ...passages.map(({ heading, paragraphs }, at) => {
      const first = last + 1;
      last += paragraphs.length;
      const area = at < JUDGED ? heading : 'null';
      return { slug: `theme-${at + 1}`, heading, paragraphs: `[${first}, ${last}]`, area };
    }),
    { slug: 'record', heading: 'Record', paragraphs: 'null', area: 'null' },
  ];
  return pages.map(({ slug, heading, paragraphs, area }, at) => [
    `content/sections/${slug}.mdx`,
    `---
title: ${heading}
order: ${at + 1}
headings: [${heading}]
paragraphs: ${paragraphs}
area: ${area}
---

What this section is about.
`,
  ]);
}
