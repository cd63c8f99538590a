import { followsLabel } from './label-order.ts';
import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds.ts';

const BARE = /^(\d{1,4}[A-Z]?)(?= +(?:\*{1,2})?[\p{Lu}"'“‘])/u;
const LETTERED = /^([A-Z]{1,2}\d{1,3}[A-Z]?)[.:]?(?= +\S)/;
const BRACKETED = /^\(?(\d{1,3})\)$/;
const WORDED = /^(?:\*\*)?para(?:graph)?\.? (\d{1,4}[A-Z]?)[.:)]*(?:\*\*)?(?= +\S)/i;

/**
 * Reads a line as one that begins with a label in the given form; undefined when it does not. "61." and "1.12" are
 * recognised wherever they stand and only their form is compared; "34", "A1", "(3)" and "Para 5" are looked for here,
 * because ordinary lines begin like that too. A word before the number stays among the words of the line.
 */
function readLabel(line: TextLine, form: LabelForm): LineOf<'numbered'> | undefined {
  const { number, indent, text } = line;
  const numbered = (figure: string, words: string) =>
    ({ number, indent, text, kind: 'numbered', form, figure, words }) as const;
  if (line.kind === 'numbered') return line.form === form ? line : undefined;
  if (form === 'bracketed') {
    const figure = line.kind === 'item' && indent === 0 ? BRACKETED.exec(line.marker)?.[1] : undefined;
    return line.kind === 'item' && figure ? numbered(figure, ` ${line.words}`) : undefined;
  }
  if (line.kind !== 'prose') return undefined;
  if (form === 'worded') {
    const figure = WORDED.exec(text)?.[1];
    return figure ? numbered(figure, ` ${text}`) : undefined;
  }
  const [found, figure] = (form === 'bare' ? BARE : form === 'lettered' ? LETTERED : /$^/).exec(text) ?? [];
  return found && figure ? numbered(figure, text.slice(found.length)) : undefined;
}

/**
 * A line that may begin with a label, read in the form that the report’s labels have; `index` is its place among the
 * lines of the text.
 */
export interface Candidate {
  readonly index: number;
  readonly line: LineOf<'numbered'>;
}

/**
 * Whether the words after a number can begin a paragraph. If they cannot, the line continues a sentence that was
 * broken right before the number.
 */
export function canBegin(words: string): boolean {
  return /^ +(?:\*{1,2})?[\p{Lu}\p{Lt}\d"'“‘([£€$]/u.test(words);
}

/**
 * All lines that begin with a number in the given form. Where labels are bare numbers, one with a full stop is
 * accepted too.
 */
export function listCandidates(lines: readonly TextLine[], form: LabelForm): readonly Candidate[] {
  return lines.flatMap((line, index) => {
    const read = readLabel(line, form) ?? (form === 'bare' ? readLabel(line, 'plain') : undefined);
    return read ? [{ index, line: read }] : [];
  });
}

/**
 * The form of the labels of a text: the one in which most lines count on from each other. Letters, brackets and words
 * before a number also begin lists and sentences. So one of these is the form only where it counts more than twice as
 * far as plain numbers and goes on below a further heading, or where no plain number counts at all.
 */
export function findForm(lines: readonly TextLine[]): LabelForm {
  const dotted = countLabels(lines, 'dotted');
  const best = mostOf([dotted, countLabels(lines, 'plain'), countLabels(lines, 'bare')]);
  // A long summary can count in bare numbers above chapters that count in dotted ones.
  const plain = best.form === 'bare' && 2 * dotted.count >= best.count ? dotted : best;
  const other = mostOf([
    countChain(lines, 'lettered'),
    countChain(lines, 'worded'),
    countChain(lines, 'bracketed'),
  ]);
  const isForm = plain.count === 0 ? other.count >= FEWEST : other.count > 2 * plain.count && other.crosses;
  return isForm ? other.form : plain.count > 0 ? plain.form : 'plain';
}

/** The fewest labels that make a form: a list can have two items. */
const FEWEST = 3;

interface Count {
  readonly form: LabelForm;
  readonly count: number;
}

function mostOf<Counted extends Count>(counts: readonly [Counted, ...Counted[]]): Counted {
  return counts.reduce((most, one) => (one.count > most.count ? one : most));
}

/**
 * Counts the labels in this form that follow each other from the first on, and tells whether they go on below a
 * further heading.
 */
function countChain(lines: readonly TextLine[], form: LabelForm): Count & { readonly crosses: boolean } {
  const chain: Candidate[] = [];
  for (const one of listCandidates(lines, form)) {
    const above = chain.at(-1)?.line.figure;
    if (canBegin(one.line.words) && followsLabel(above, one.line.figure, true)) chain.push(one);
  }
  const [from = 0, to = 0] = [chain[0]?.index, chain.at(-1)?.index];
  return { form, count: chain.length, crosses: lines.slice(from, to).some(({ kind }) => kind === 'heading') };
}

/**
 * Counts the labels in this form that follow each other. Numbers in between that are no labels must not stop the
 * count, and a first paragraph that is missing must not either: so neighbouring pairs are counted as well, and the
 * larger count holds.
 */
function countLabels(lines: readonly TextLine[], form: LabelForm): Count {
  const figures = listCandidates(lines, form).flatMap(({ line }) =>
    line.form === form && canBegin(line.words) ? [line.figure] : [],
  );
  const pairs = figures.filter(
    (figure, index) => index > 0 && followsLabel(figures[index - 1], figure, true),
  ).length;
  let above: string | undefined;
  let count = 0;
  for (const figure of figures) {
    if (!followsLabel(above, figure, true)) continue;
    above = figure;
    count += 1;
  }
  return { form, count: Math.max(count, pairs) };
}
