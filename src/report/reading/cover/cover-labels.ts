import type { Detail } from '../../model.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { TextLine } from '../lines/line-kinds.ts';
import { readCoverWords } from './cover-words.ts';

/** Whether a line of the cover begins with a label in bold. */
export function hasBoldLabel(line: TextLine): boolean {
  return line.text.startsWith('**') && line.kind !== 'row' && line.kind !== 'heading';
}

/** Whether a line of the cover has a label that ends in a colon: few words, the first with a capital letter. */
export function hasPlainLabel(line: TextLine): boolean {
  return splitLabel(line) !== undefined && line.kind !== 'heading';
}

/** The label of a line and its value, on both sides of the colon or in two cells; undefined where there is none. */
export function splitLabel(line: TextLine): { readonly label: string; readonly value: string } | undefined {
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

/** A heading of the cover as a line of prose: one with a label as its words, any other in bold; other lines as they are. */
export function lowerHeading(line: TextLine): TextLine {
  if (line.kind !== 'heading') return line;
  const { number, indent } = line;
  const words = line.text.replace(/^#+ +/, '');
  const text = splitLabel(line) ? line.words : words.includes('**') ? words : `**${words}**`;
  return { number, indent, text, kind: 'prose', words: text };
}

/**
 * Reads a labelled line, its label with the colon where it has one. Throws a ReportSyntaxError when label or value is
 * missing.
 */
export function readDetail(line: TextLine): Detail {
  const plain = splitLabel(line);
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
