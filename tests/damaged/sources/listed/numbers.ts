import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const NUMBER_FORM = 'Paragraph numbers begin at 1 and are written without a leading zero.';
const RUNNING_TEXT =
  'If this line continues the paragraph above, join the two lines with a space. A paragraph begins with a capital letter, a digit or a quotation mark.';

/** Numbers of paragraphs lost, doubled or out of form. */
export const numberDamage: readonly RefusedSource[] = [
  {
    what: 'comes after a missing paragraph',
    text: alter('3. The library opens daily and', '4. The library opens daily and'),
    message: 'line 23: expected paragraph 3 but found paragraph 4.',
    hint: 'Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line.',
  },
  {
    what: 'repeats the number above',
    text: alter('3. The library opens daily and', '2. The library opens daily and'),
    message: 'line 23: expected paragraph 3 but found paragraph 2.',
    hint: 'Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line.',
  },
  {
    what: 'stands out of order',
    text: alter('4. The council should act.', '1. The council should act.'),
    message: 'line 26: expected paragraph 4 but found paragraph 1.',
    hint: 'Paragraphs must be numbered consecutively. Look for a report that stands twice in the file.',
  },
  {
    what: 'is paragraph zero',
    text: alter('1. These are the grades.', '0. These are the grades.'),
    message: 'line 18: expected paragraph 1 but found the number "0.".',
    hint: NUMBER_FORM,
  },
  {
    what: 'has a padded number',
    text: alter('3. The library opens daily and', '03. The library opens daily and'),
    message: 'line 23: expected paragraph 3 but found the number "03.".',
    hint: NUMBER_FORM,
  },
  {
    what: 'is numbered in another form',
    text: alter('3. The library opens daily and', '2.1 The library opens daily and'),
    message:
      'line 23: expected paragraph 3 but found "2.1 The library opens daily and", numbered in another form.',
    hint: 'If this line continues the text above, join the two lines with a space. All paragraphs of a series are numbered in one form.',
  },
  {
    what: 'has no space after its number',
    text: alter('3. The library opens daily and', '3.The library opens daily and'),
    message: 'line 23: expected paragraph 3 but found "3.The library opens daily and".',
    hint: 'Write a space after the paragraph number.',
  },
  {
    what: 'has no words',
    text: alter('3. The library opens daily and', '3.'),
    message: 'line 23: expected paragraph 3 but found the number "3." alone.',
    hint: 'Write its words on the same line.',
  },
  {
    what: 'is running text cut before a number',
    text: alter('closes late.', '4. of the Act'),
    message:
      'line 24: expected paragraph 4 but found running text that begins with a number, "4. of the Act".',
    hint: RUNNING_TEXT,
  },
  {
    what: 'is running text cut before a year',
    text: alter('closes late.', '2013. The council'),
    message:
      'line 24: expected paragraph 4 but found running text that begins with a number, "2013. The council".',
    hint: RUNNING_TEXT,
  },
  {
    what: 'has a number beyond counting',
    text: alter('closes late.', `${'9'.repeat(400)}. The council`),
    message:
      'line 24: expected paragraph 4 but found running text that begins with a number, "99999999999999999999999999999999999999999999999999999999999999999999999999999999…".',
    hint: RUNNING_TEXT,
  },
  // A number in a form that no report has is text: it is missed where the next number stands.
  ...['3)', '3 .', '3,', '3:', '[3]', '**3.**', 'III.', '\u{FF13}.', '\u{0663}.', 'Paragraph 3.', ''].map(
    (number) => ({
      what: `comes after one that begins with "${number}"`,
      text: alter('3. The library opens daily and', `${number} The library opens daily and`.trim()),
      message: 'line 26: expected paragraph 3 but found paragraph 4.',
      hint: 'Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line.',
    }),
  ),
  {
    what: 'comes after the second half of a paragraph that a conflict has doubled',
    text: alter(
      '3. The library opens daily and',
      '<<<<<<< one',
      '3. The library opens daily and',
      '=======',
      '3. The library opens rarely and',
      '>>>>>>> two',
    ),
    message: 'line 26: expected paragraph 4 but found paragraph 3.',
    hint: 'Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line.',
  },
  {
    what: 'is the second, and the first is lost',
    text: alter('1. These are the grades.'),
    message: 'line 21: expected paragraph 1 but found paragraph 2.',
    hint: 'Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line.',
  },
];
