import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Detail } from '../../model.ts';
import { classifyLine, type LineOf, type TextLine } from '../lines/line-kinds.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { refuseHtml } from '../lines/inline-runs.ts';

/** Whether a line of the cover has a label in bold. */
export function hasBoldLabel(line: TextLine): boolean {
  return line.text.startsWith('**') && line.kind !== 'row' && line.kind !== 'heading';
}

/** Whether a line of the cover has a label that ends in a colon: few words, the first with a capital letter. */
export function hasPlainLabel(line: TextLine): boolean {
  return labelled(line) !== undefined && line.kind !== 'heading';
}

/** The label of a line and its value, on both sides of the colon or in two cells; undefined where there is none. */
export function labelled(line: TextLine): { readonly label: string; readonly value: string } | undefined {
  if (line.text.includes('<sup>')) return undefined;
  if (line.kind === 'row') {
    const [label = '', value = ''] = line.cells;
    return line.cells.length === 2 && PLAIN.test(`${label} x`) && label.endsWith(':') && value !== ''
      ? { label, value }
      : undefined;
  }
  if (line.kind !== 'prose' && line.kind !== 'heading') return undefined;
  const [found, label] = PLAIN.exec(line.words) ?? [];
  return found && label ? { label, value: line.words.slice(found.length) } : undefined;
}

const PLAIN = /^(\p{Lu}[^:.,;\t*<]{0,40}:) +(?=\S)/u;

/** A heading of the cover as a line of it: its label as words, or all its words in bold. */
export function lowerHeading(line: TextLine): TextLine {
  if (line.kind !== 'heading') return line;
  const { number, indent } = line;
  const words = line.text.replace(/^#+ +/, '');
  const text = labelled(line) ? line.words : words.includes('**') ? words : `**${words}**`;
  return { number, indent, text, kind: 'prose', words: text };
}

/**
 * Reads a labelled line, its label with the colon where it has one. Throws a ReportSyntaxError when label or value is
 * missing.
 */
export function readDetail(line: TextLine): Detail {
  const plain = labelled(line);
  if (plain)
    return { label: plain.label, value: readCoverWords(line.number, plain.value), line: line.number };
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

/** A line of the cover with its links written as their words, which are their addresses. */
export function readLinks<Written extends TextLine>(
  line: Written,
  options: ReadingOptions,
): Written | LineOf<'prose'> {
  if (line.kind !== 'prose' || !line.text.includes('](')) return line;
  const bold = line.text.split('**');
  const text = bold.map((part) => readCoverWords(line.number, part)).join('**');
  // Without the marks of a link, a line can turn into another kind of line.
  const read = classifyLine({ ...line, text }, options);
  if (read.kind === 'prose') return read;
  throw noCoverLine(line);
}

/** The refusal of a line that belongs below the contents list. */
export function noCoverLine(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a line of the cover or the contents list but found ${showText(line.text)}.`,
    'The text of the report begins below its contents list. Write the heading of that list as "## Contents".',
  );
}

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;
const SCHEME = /^(?:https?:\/\/|mailto:)/;

/**
 * The words of an authority, value or notice on the cover. A link becomes its words; they must be its address, so that
 * neither is lost. Throws a ReportSyntaxError for any other link and for bold words, which the cover uses for labels.
 */
export function readCoverWords(line: number, printed: string): string {
  const words = printed.replace(LINK, (link, label: string, address: string) => {
    if (SCHEME.test(address) && (label === address || label === address.replace(SCHEME, ''))) return label;
    throw brokenLink(line, link);
  });
  if (words.includes('](')) throw brokenLink(line, words);
  refuseHtml(line, words);
  if (!words.includes('**')) return words;
  throw new ReportSyntaxError(
    line,
    `expected bold words only at the start of a labelled line but found ${showText(printed)}.`,
    'Write a labelled line of the cover as **Label:** and its value, other lines as plain words.',
  );
}

function brokenLink(line: number, link: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a link whose words are its address but found ${showText(link)}.`,
    'Write the link as [www.example.org](http://www.example.org), or its words alone.',
  );
}
