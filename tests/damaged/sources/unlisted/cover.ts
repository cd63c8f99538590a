import { type RefusedSource, titled } from '../../refused-source.ts';

const BELOW_CONTENTS =
  'The text of the report begins below its contents list. Write the heading of that list as "## Contents".';
const PART = ['## Part', '1. One.'];

/** Covers and contents lists that the text does not bear out. */
export const coverDamage: readonly RefusedSource[] = [
  {
    what: 'has a link whose words make a numbered line',
    text: titled('Words.', '[1](http://1). Opening hours', ...PART),
    message:
      'line 3: expected a line of the cover or the contents list but found "[1](http://1). Opening hours".',
    hint: BELOW_CONTENTS,
  },
  {
    what: 'has a number above its title',
    text: ['1. One.', titled(...PART)].join('\n'),
    message: 'line 1: expected a line of the cover or the contents list but found "1. One.".',
    hint: BELOW_CONTENTS,
  },
  {
    what: 'has a single heading',
    text: '## Part\n1. One.',
    message: 'line 2: expected a heading above the text but found "1. One.".',
    hint: 'Write a heading of its own above the first text of the report, such as "## Introduction".',
  },
  ...[
    { text: ['Words', '## Contents', 'Part\t1', ...PART].join('\n'), line: 2, found: 'the contents list' },
    { text: '---', line: 1, found: 'no text' },
    { text: 'Words', line: 1, found: '"Words"' },
  ].map(({ text, line, found }) => ({
    what: `has ${found} where the title is expected`,
    text,
    message: `line ${line}: expected the title of the report but found ${found}.`,
    hint: 'Write it as "# Title".',
  })),
  {
    what: 'has no dates of the inspection where they are declared',
    text: titled('Words', ...PART),
    options: { lines: { dates: 9 } },
    message: 'line 9: expected the dates of the inspection on this line of the cover but found none.',
    hint: 'Correct the line number that is declared for "the dates of the inspection", or the date that stands there.',
  },
  {
    what: 'has no day of publication where it is declared',
    text: titled('Words', ...PART),
    options: { lines: { published: 2 } },
    message: 'line 2: expected the day of publication on this line of the cover but found none.',
    hint: 'Correct the line number that is declared for "the day of publication", or the date that stands there.',
  },
  {
    what: 'has a line of the contents list without a page number',
    text: titled('## Contents', 'Part\t1', 'Words', ...PART),
    message: 'line 4: expected a heading, a tab and a page number but found "Words".',
    hint: 'The contents list runs to the first heading of the text, which begins with # signs.',
  },
  {
    what: 'has the contents list twice',
    text: titled('## Contents', 'Part\t1', '## Contents', ...PART),
    message: 'line 4: expected one contents list but found a second one, "## Contents".',
    hint: 'Look for a report that stands twice in the file.',
  },
  {
    what: 'has a heading in the contents list alone',
    text: titled('## Contents', 'Part\t1', 'Lost\t2', ...PART),
    message: 'line 4: expected a heading of the text but found “Lost” in the contents list alone.',
    hint: 'Look for a lost heading. If the published report has none, accept the fault entry-without-heading at this line.',
  },
];
