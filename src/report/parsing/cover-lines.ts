import { readCoverWords } from './cover-words';
import { classifyLine, type TextLine } from './line-kinds';
import type { Detail, Notice } from '../model';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/** Tells a labelled line of the cover: it begins with bold words. */
export function isDetail(line: TextLine): boolean {
  return line.text.startsWith('**');
}

/** Reads a labelled line, its label with the colon where it has one. Throws a ReportSyntaxError when label or value is missing. */
export function readDetail(line: TextLine): Detail {
  const [, bold = '', colon = '', value = ''] = /^\*\*([^*]*)\*\*(:?)(.*)$/.exec(line.text) ?? [];
  const label = (bold + colon).trim();
  if (label.replace(/[:\s]/g, '') !== '' && value.trim() !== '') {
    return { label, value: readCoverWords(line.number, value.trim()), line: line.number };
  }
  throw new ReportSyntaxError(
    line.number,
    `expected a label and its value but found ${showText(line.text)}.`,
    'Write a labelled line of the cover as **Label:** and its value.',
  );
}

/** Reads a line without a label. Throws a ReportSyntaxError when it belongs below the contents list. */
export function readNotice(line: TextLine): Notice {
  const text = line.kind === 'prose' ? readCoverWords(line.number, line.words) : '';
  // Without the marks of a link, a line can turn into another kind of line.
  if (text !== '' && classifyLine({ number: line.number, text }).kind === 'prose')
    return { text, line: line.number };
  throw new ReportSyntaxError(
    line.number,
    `expected a line of the cover or the contents list but found ${showText(line.text)}.`,
    'The text of the report begins below its contents list. Write the heading of that list as "## Contents".',
  );
}
