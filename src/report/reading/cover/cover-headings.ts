import { namedDate, readDateWords } from '../../date-words.ts';
import { isContentsHeading } from '../headings/contents-list.ts';
import { hasBoldLabel, hasPlainLabel, splitLabel } from './cover-labels.ts';
import { BOLD_DEPTH, type LineOf, type TextLine } from '../lines/line-kinds.ts';
import { goesOn } from '../lines/sentence-ends.ts';

/**
 * Whether the line below the title names what the report is about: it is a heading with a line of the cover below it, or
 * a few words. The second parameter are the lines that follow.
 */
export function isSubject(line: TextLine, [next]: readonly TextLine[]): boolean {
  if (line.kind === 'heading') {
    return line.depth < BOLD_DEPTH && !isContentsHeading(line) && next !== undefined && isCoverLine(next);
  }
  if (line.kind !== 'prose' || hasBoldLabel(line) || hasPlainLabel(line) || !isShort(line)) return false;
  const goesFurther = next?.kind === 'prose' && goesOn(next.words);
  return !goesFurther && !isDated(line.words);
}

/**
 * Whether a heading still belongs to the cover: it states a date, or stands right above the list of contents, or only
 * short lines stand below it, one of them labelled or dated. `below` are the lines that follow.
 */
export function isCoverHeading(line: LineOf<'heading'>, below: readonly TextLine[]): boolean {
  const label = splitLabel(line);
  if (label && isDated(label.value)) return true;
  const next = below.findIndex((one) => one.kind === 'heading' && one.depth < BOLD_DEPTH);
  const content = next < 0 ? below : below.slice(0, next);
  const heading = below[next];
  if (content.length === 0)
    return (
      heading?.kind === 'heading' &&
      (isContentsHeading(heading) || isCoverHeading(heading, below.slice(next + 1)))
    );
  return (
    content.every(isCoverLine) &&
    content.some(
      (one) => hasBoldLabel(one) || (one.kind === 'prose' && isDated(splitLabel(one)?.value ?? one.words)),
    )
  );
}

/** Whether words name a day, or days from one to another. */
function isDated(value: string): boolean {
  const date = readDateWords(value) ?? namedDate(value);
  return date !== undefined && /\d-\d{2}-\d/.test(date);
}

function isCoverLine(line: TextLine): boolean {
  if (line.kind === 'heading') return line.depth === BOLD_DEPTH || isContentsHeading(line);
  return line.kind === 'prose' && (hasBoldLabel(line) || hasPlainLabel(line) || isShort(line));
}

function isShort({ text }: TextLine): boolean {
  return text.length <= 150 && !/[.?!:;]$/.test(text) && !text.startsWith('©');
}
