import { createHash } from 'node:crypto';

/** A source text in the seed's form and all of `content/` for it, by path from the project root. */
export type GeneratedReport = ReadonlyMap<string, string>;

const PER_SECTION = 12;
const PER_ACTION = 10;
const JUDGED = 4;
const TOPICS = 23;
const TERMS = 43;
const GRADES = ['Outstanding', 'Good', 'Adequate', 'Inadequate'];
const SEED = 'seeds/generated.txt';

interface Passage {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * A report of `count` paragraphs, the same each time: twelve a section, an action for every ten, four judged areas, and as
 * many topics and terms as the first report has, of words that stand in one to twelve per cent of the paragraphs.
 */
export function generateReport(count: number): GeneratedReport {
  const write = writer();
  const passages: Passage[] = [];
  for (let first = 3; first <= count; first += PER_SECTION) {
    const length = Math.min(PER_SECTION, count - first + 1);
    const judged = passages.length < JUDGED;
    passages.push({
      heading: `Theme ${passages.length + 1} ${write(3)}`,
      paragraphs: Array.from({ length }, (_, at) =>
        at === 0 && judged ? `This theme is **adequate**. ${write(100)}.` : `The ${write(110)}.`,
      ),
    });
  }
  const actions = Array.from(
    { length: Math.ceil(count / PER_ACTION) },
    () => `ensure that the ${write(20)}.`,
  );
  const text = writeText(passages, actions);
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

/** Words of two or three syllables, common ones often and rare ones seldom, from a generator with a fixed start. */
function writer(): (words: number) => string {
  let state = 20_130_206;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables =
    'ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ro ta te to va ve'.split(
      ' ',
    );
  const syllable = () => syllables[Math.floor(next() * syllables.length)] ?? 'la';
  const vocabulary = [
    ...new Set(Array.from({ length: 3000 }, () => `${syllable()}${syllable()}${syllable()}n`)),
  ];
  const word = () => vocabulary[Math.floor(vocabulary.length * next() ** 3)] ?? 'word';
  return (words) => Array.from({ length: words }, word).join(' ');
}

/** The words that stand in one to twelve paragraphs of a hundred, in alphabetical order. */
function chooseWords(paragraphs: readonly string[]): readonly string[] {
  const found = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const word of new Set(paragraph.match(/\b[a-z]{7}\b/g))) found.set(word, (found.get(word) ?? 0) + 1);
  }
  const share = paragraphs.length / 100;
  return [...found]
    .filter(([, times]) => times >= Math.max(2, share) && times <= 12 * share)
    .map(([word]) => word)
    .sort();
}

function writeText(passages: readonly Passage[], actions: readonly string[]): string {
  const title = 'Review of a generated service';
  return [
    `# ${title}`,
    'Example Council',
    '---',
    '**Review dates:** 28 January – 6 February 2013',
    '© Example Office 2013',
    'This text may be reproduced when its source is stated.',
    '## Contents',
    ...['The grades', 'Actions', ...passages.map(({ heading }) => heading), 'Record'].map(
      (each) => `${each}\t2`,
    ),
    '---',
    '## The grades',
    '1. All judgements are made on this scale.',
    ...GRADES.map((grade, at) => `${grade}\ta service of rank ${at + 1}`),
    '## Actions',
    '2. The authority should take the following action.',
    '### Immediately:',
    ...actions.map((action) => `- ${action}`),
    ...passages.flatMap(({ heading, paragraphs }, index) => [
      `## ${heading}`,
      ...paragraphs.map((paragraph, at) => `${3 + index * PER_SECTION + at}. ${paragraph}`),
    ]),
    '## Record',
    'The service\t',
    ...passages.slice(0, JUDGED).map(({ heading }) => `${heading}\tAdequate`),
    '',
  ].join('\n');
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
