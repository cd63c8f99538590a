import { writer } from './generated-words.ts';

const PER_SECTION = 12;
const PER_ACTION = 10;
const GRADES = ['Outstanding', 'Good', 'Adequate', 'Inadequate'];

/** How many sections are judged, from the first on. */
export const JUDGED = 4;

/** A section: its heading and the words of its paragraphs. */
export interface Passage {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A source text in the seed's form, and what it was made of: the first passage begins at paragraph 3. */
export interface GeneratedText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly actions: readonly string[];
}

/** The text of `count` paragraphs, the same each time: twelve a section, an action for every ten, four judged areas. */
export function generateText(count: number): GeneratedText {
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
  return { text: writeText(passages, actions), passages, actions };
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
