import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const EMPTY = 'Put the text of the report into the file.';
const REMOVE_CHARACTER = 'Remove the character, or make the text again from its source.';
const REMOVE_SPACE =
  'Remove the white space. If the line is part of a table, write the missing cell before the tab.';

/** Characters and white space that no report has, and files without a text. */
export const characterDamage: readonly RefusedSource[] = [
  { what: 'is empty', text: '', message: 'line 1: expected a report but found no text.', hint: EMPTY },
  {
    what: 'has only blank lines',
    text: ' \n\t\n\n',
    message: 'line 1: expected a report but found no text.',
    hint: EMPTY,
  },
  {
    what: 'is larger than 16 MB',
    text: `${smallReport}\n${'x'.repeat(16_000_000)}`,
    message: 'line 1: expected a report of at most 16000000 bytes but found 16000776.',
    hint: 'Look for something that is not text in the file, or for a report that stands in it many times.',
  },
  {
    what: 'has the NUL character',
    text: smallReport.replace('roof', 'ro\0f'),
    message: 'line 28: expected text but found the NUL character (U+0000) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a control character',
    text: smallReport.replace('roof', 'ro\u0007f'),
    message: 'line 28: expected text but found a control character (U+0007) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a carriage return inside a line',
    text: smallReport.replace('roof', 'ro\rf'),
    message: 'line 28: expected text but found a control character (U+000D) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a character that reverses the text',
    text: smallReport.replace('roof', '\u202Efoor'),
    message:
      'line 28: expected text but found a character that changes the direction of text (U+202E) at column 12.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a character that isolates a direction',
    text: smallReport.replace('roof', '\u2066roof'),
    message:
      'line 28: expected text but found a character that changes the direction of text (U+2066) at column 12.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a zero-width character',
    text: smallReport.replace('roof', 'ro\u200Bof'),
    message: 'line 28: expected text but found an invisible character (U+200B) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a soft hyphen',
    text: smallReport.replace('roof', 'ro\u00ADof'),
    message: 'line 28: expected text but found an invisible character (U+00AD) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a byte order mark inside',
    text: smallReport.replace('roof', 'ro\uFEFFof'),
    message: 'line 28: expected text but found an invisible character (U+FEFF) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has half of a character',
    text: smallReport.replace('roof', 'ro\uD800of'),
    message: 'line 28: expected text but found half of a character (U+D800) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a private character',
    text: smallReport.replace('roof', 'ro\uE000of'),
    message: 'line 28: expected text but found a character without a public meaning (U+E000) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a line separator',
    text: smallReport.replace('roof', 'ro\u2028of'),
    message: 'line 28: expected text but found a separator that is no line break (U+2028) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has the replacement character',
    text: smallReport.replace('roof', 'ro\uFFFDof'),
    message: 'line 28: expected text but found the replacement character (U+FFFD) at column 14.',
    hint: REMOVE_CHARACTER,
  },
  {
    what: 'has a line that begins with a space',
    text: alter('closes late.', ' closes late.'),
    message:
      'line 24: expected a line that begins with its first word but found one that begins with white space.',
    hint: REMOVE_SPACE,
  },
  {
    what: 'has a table row without its first cell',
    text: alter('Good\tmore than enough', '\tmore than enough'),
    message:
      'line 19: expected a line that begins with its first word but found one that begins with white space.',
    hint: REMOVE_SPACE,
  },
];
