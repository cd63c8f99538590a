import { smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const TITLE_FORM = 'Write it as "# Title".';
const CONTENTS_FORM = 'Write it as "## Contents" between the cover and the text of the report.';
const REMOVE_TAG = 'Remove the tag and keep its words.';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const half = smallReport.slice(0, smallReport.indexOf('3. The library'));

/** Files that are no report: of another format, cut off, or put together wrongly. */
export const fileDamage: readonly RefusedSource[] = [
  {
    what: 'is written in Latin-1',
    text: Buffer.from(smallReport, 'latin1'),
    message: 'line 6: expected UTF-8 but found bytes that are not UTF-8.',
    hint: 'Save the file with the encoding UTF-8.',
  },
  {
    what: 'is written in UTF-16',
    text: Buffer.from(`\u{FEFF}${smallReport}`, 'utf16le'),
    message: 'line 1: expected UTF-8 but found bytes that are not UTF-8.',
    hint: 'Save the file with the encoding UTF-8.',
  },
  {
    what: 'ends inside a character',
    text: bytesOf(`${smallReport} ©`).slice(0, -1),
    message: 'line 36: expected UTF-8 but found bytes that are not UTF-8.',
    hint: 'Save the file with the encoding UTF-8.',
  },
  {
    what: 'is a page of the web',
    text: `<!doctype html>\n${smallReport}`,
    message: 'line 1: expected text but found HTML: "<!doctype html>".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is the file of a word processor',
    text: `{\\rtf1\\ansi ${smallReport}}`,
    message:
      'line 1: expected the title of the report but found "{\\rtf1\\ansi # Review of the town library".',
    hint: TITLE_FORM,
  },
  {
    what: 'is a PDF',
    text: `%PDF-1.7\n${smallReport}`,
    message: 'line 1: expected the title of the report but found "%PDF-1.7".',
    hint: TITLE_FORM,
  },
  {
    what: 'is in JSON',
    text: JSON.stringify({ report: smallReport }),
    message: 'line 1: expected the heading of the contents list but found the end of the text.',
    hint: CONTENTS_FORM,
  },
  {
    what: 'has lost its line ends',
    text: smallReport.replaceAll('\n', ' '),
    message: 'line 1: expected the heading of the contents list but found the end of the text.',
    hint: CONTENTS_FORM,
  },
  {
    what: 'has lost the marks of its headings',
    text: smallReport.replaceAll(/^#+ /gm, ''),
    message: 'line 36: expected the heading of the contents list but found the end of the text.',
    hint: CONTENTS_FORM,
  },
  {
    what: 'has its lines in the wrong order',
    text: smallReport.split('\n').reverse().join('\n'),
    message: 'line 2: expected the title of the report but found "Opening hours\tGood".',
    hint: TITLE_FORM,
  },
  {
    what: 'has spaces for tabs',
    text: smallReport.replaceAll('\t', '    '),
    message: 'line 10: expected text but found HTML: "<b>Review of the town library</b>    <b>2</b>".',
    hint: REMOVE_TAG,
  },
  {
    what: 'has form feeds between its pages',
    text: smallReport.replaceAll('---\n', '\f\n'),
    message: 'line 3: expected text but found a control character (U+000C) at column 1.',
    hint: 'Remove the character, or make the text again from its source.',
  },
  {
    what: 'is cut off',
    text: half,
    message:
      'line 22: expected the section "Improvements", named in the contents list on line 13, but found the end of the text.',
    hint: 'The headings of the text and the contents list must have the same words and the same order.',
  },
];
