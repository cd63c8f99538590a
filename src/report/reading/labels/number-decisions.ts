import type { FaultKind } from '../../faults.ts';
import type { LabelPlaces } from './label-places.ts';
import { beginsSeries, followsLabel, isLater } from './label-order.ts';
import { misformed, misnumbered } from './label-refusals.ts';
import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds.ts';
import { canBegin } from './numbered-lines.ts';
import { isAccepted, mayHold, type ReadingOptions } from '../../reading-options.ts';
import { hasOpenQuotation, isOpen, leadsOn } from '../lines/sentence-ends.ts';
import { beginningOf, isNotesHeading, type SeriesDraft } from './series.ts';

/** What is known when a numbered line is reached, from the lines above it. */
export interface Above {
  readonly form: LabelForm;
  /** The last label, and the one that is expected next. */
  readonly label: string | undefined;
  readonly expected: string;
  /** The headings read since that label. */
  readonly headings: readonly LineOf<'heading'>[];
  /** The line right above; lines of notes do not count. */
  readonly line: TextLine | undefined;
  /** The number of the last list item, in a list that is numbered in the form of the labels; 0 outside such a list. */
  readonly counted: number;
  readonly series: SeriesDraft | undefined;
}

/** What a numbered line is. `fault` is the accepted fault without which it could not be that. */
export type Decision =
  | { readonly kind: 'label'; readonly fault?: FaultKind }
  | { readonly kind: 'series'; readonly heading: LineOf<'heading'> }
  | { readonly kind: 'item' }
  | { readonly kind: 'text'; readonly fault?: FaultKind };

/**
 * Decides what a line is that begins with a number written in the form of the labels. A number that comes in its
 * order is a label, with two exceptions: the same number stands again further down before the next one, so that this
 * one belongs to a list or to a broken sentence. Throws a ReportSyntaxError for a number out of order that is
 * neither.
 */
export function decideLabel(
  line: LineOf<'numbered'>,
  index: number,
  above: Above,
  places: LabelPlaces,
  options: ReadingOptions,
): Decision {
  const { figure, number } = line;
  const isWhole = canBegin(line.words);
  const isCut = breaksOff(above.line);
  const isPlain = /^(?:plain|bracketed)$/.test(above.form) && mayHold(options, 'lists');
  const isNextItem = isPlain && above.counted > 0 && Number(figure) === above.counted + 1;
  if (isAccepted(options, number, 'running-text')) return { kind: 'text', fault: 'running-text' };
  if (isPlain && beginsSeries(figure) && above.headings.some(isNotesHeading)) return { kind: 'item' };
  if (isWhole && followsLabel(above.label, figure, above.headings.length > 0)) {
    if (isNextItem && places.isCountedAgain(figure, index)) return { kind: 'item' };
    if (isCut && !options.holds && places.isRepeated(line, index)) return { kind: 'text' };
    return { kind: 'label' };
  }
  if (isWhole && beginsSeries(figure) && above.series) {
    const heading = beginningOf(above.headings, above.series, index, places, options);
    if (heading && (places.comesOn(figure, index) || places.beginsAgain(heading)))
      return { kind: 'series', heading };
  }
  const mayBegin =
    figure === '1' &&
    above.line !== undefined &&
    leadsToList(above.line) &&
    places.comesOn(above.label, index);
  if (isNextItem || (isPlain && mayBegin)) return { kind: 'item' };
  const isHigher = isLater(above.label ?? '0', figure);
  const fault = isHigher ? 'missing-label' : 'label-twice';
  if (isWhole && isAccepted(options, number, fault)) return { kind: 'label', fault };
  // The same number twice is rather a line that stands twice.
  const isTwice = figure === above.label;
  if (!options.holds && isCut && !isTwice && places.comesOn(above.label, index)) return { kind: 'text' };
  // A line may begin with a number of another form by chance, but hardly with one from which the labels below count on.
  if (
    above.form !== 'plain' &&
    above.form !== 'dotted' &&
    !isTwice &&
    (places.comesOn(above.label, index) || !places.comesOn(figure, index))
  )
    return { kind: 'text' };
  throw misnumbered(line, above, options);
}

/**
 * Decides what a line is that begins with a number in another form than the labels: a list item or running text.
 * Throws a ReportSyntaxError for a line that can be neither.
 */
export function decideOther(
  line: LineOf<'numbered'>,
  index: number,
  above: Above,
  places: LabelPlaces,
  options: ReadingOptions,
): Decision {
  const isCut = breaksOff(above.line);
  if (isAccepted(options, line.number, 'running-text')) return { kind: 'text', fault: 'running-text' };
  const isNext = Number(line.figure) === above.counted + 1;
  if (line.form === 'plain' && mayHold(options, 'lists') && (isNext || !isCut)) return { kind: 'item' };
  if (!canBegin(line.words)) return { kind: 'text' };
  if (!options.holds && isCut && places.comesOn(above.label, index)) return { kind: 'text' };
  throw misformed(line, above.expected, options);
}

/** Whether a line ends in the middle of a sentence or quotation, so that the next line may continue it. */
export function breaksOff(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:numbered|prose|item)$/.test(line.kind) &&
    (isOpen(line.text) || hasOpenQuotation(line.text))
  );
}

function leadsToList(line: TextLine): boolean {
  return line.kind === 'quote' || (line.kind !== 'heading' && leadsOn(line.text));
}
