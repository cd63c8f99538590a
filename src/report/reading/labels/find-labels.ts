import type { Fault } from '../../faults.ts';
import { labelsAfter } from './label-order.ts';
import { findOtherLabels, type OtherLabel } from './other-labels.ts';
import { findPlaces } from './label-places.ts';
import { describeFault, unnumbered, withoutDot } from './label-refusals.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';
import { readMarker } from '../lines/list-markers.ts';
import { type Above, breaksOff, type Decision, decideLabel, decideOther } from './number-decisions.ts';
import { canBegin, findForm, listCandidates } from './numbered-lines.ts';
import { isAccepted, type ReadingOptions } from '../../reading-options.ts';
import { beginSeries, type SeriesDraft } from './series.ts';

/**
 * What a line that begins with a number is: the beginning of a numbered paragraph, an item of a list, or running text
 * that was broken right before a number.
 */
export type NumberRole =
  | {
      readonly kind: 'label';
      readonly label: string;
      readonly words: string;
      readonly series: SeriesDraft;
      readonly ordinal: number;
    }
  | { readonly kind: 'item'; readonly line: LineOf<'item'> }
  | { readonly kind: 'text' };

/**
 * What was found out about the numbered lines of a text: the role of each by its line, the series of labels in their
 * order, and the accepted faults that were needed.
 */
export interface Labels {
  readonly roles: ReadonlyMap<number, NumberRole>;
  readonly series: readonly SeriesDraft[];
  readonly faults: readonly Fault[];
}

/**
 * Decides for each line that begins with a number whether the number is the label of a paragraph. Labels count on
 * from each other, and begin again only below certain headings. Throws a ReportSyntaxError for a number that is
 * neither a label in its order nor part of a list or sentence, unless a fault accepted at that line explains it.
 * `end` is the last line of the text.
 */
export function findLabels(lines: readonly TextLine[], options: ReadingOptions, end: number): Labels {
  const form = findForm(lines);
  const candidates = listCandidates(lines, form);
  const places = findPlaces(candidates, lines);
  const others = options.holds ? undefined : findOtherLabels(lines, form, options);
  const candidateAt = new Map(candidates.map(({ index, line }) => [index, line]));
  const roles = new Map<number, NumberRole>();
  const series: SeriesDraft[] = [];
  const faults: Fault[] = [];
  let current: SeriesDraft | undefined;
  let label: string | undefined;
  let headings: LineOf<'heading'>[] = [];
  let before: TextLine | undefined;
  let counted = 0;
  const look = (): Above => ({
    form,
    label,
    expected: expectedAfter(label, form),
    headings,
    line: before,
    counted,
    series: current,
  });

  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      headings.push(line);
      counted = 0;
    }
    const other = others?.get(index);
    const candidate = candidateAt.get(index);
    const dotless = form === 'plain' && !candidate ? readDotless(line, look(), options) : undefined;
    if (other) applyOther(other);
    else if (candidate) apply(candidate, decideLabel(candidate, index, look(), places, options));
    else if (line.kind === 'numbered') apply(line, decideOther(line, index, look(), places, options));
    else if (dotless && !places.comesLater(dotless.figure, index) && places.comesOn(dotless.figure, index)) {
      if (!isAccepted(options, line.number, 'label-without-dot')) throw withoutDot(line, dotless.figure);
      apply(dotless, { kind: 'label', fault: 'label-without-dot' });
    }
    before = line;
  }
  if (series.length === 0) throw unnumbered(end);
  return { roles, series, faults };

  function apply(line: LineOf<'numbered'>, decision: Decision): void {
    const { number, figure, words } = line;
    if ('fault' in decision) faults.push(describeFault(line, decision.fault, expectedAfter(label, form)));
    if (decision.kind === 'text') roles.set(number, { kind: 'text' });
    else if (decision.kind === 'item') {
      const { indent, text } = line;
      const marker = readMarker(text)?.marker ?? `${figure}.`;
      counted = Number(figure);
      roles.set(number, {
        kind: 'item',
        line: { number, indent, text, kind: 'item', marker, words: words.trimStart() },
      });
    } else {
      const heading = decision.kind === 'series' ? decision.heading : headings.at(-1);
      if (!current || decision.kind === 'series') {
        current = beginSeries(heading, options);
        series.push(current);
      }
      label = figure;
      headings = [];
      counted = 0;
      addLabel(line, current);
    }
  }

  function applyOther({ line, series: one }: OtherLabel): void {
    if (one.labels === 0) series.push(one);
    counted = 0;
    addLabel(line, one);
  }

  function addLabel({ number, figure, words }: LineOf<'numbered'>, one: SeriesDraft): void {
    one.labels += 1;
    roles.set(number, { kind: 'label', label: figure, words, series: one, ordinal: one.labels });
  }
}

function expectedAfter(label: string | undefined, form: Above['form']): string {
  if (label === undefined) return form === 'dotted' ? '1.1' : '1';
  return labelsAfter(label)[0];
}

/**
 * Reads a line as the paragraph that is expected next where its number lacks the full stop. Undefined for any other
 * line, and where the text above is not at the end of a sentence.
 */
function readDotless(
  line: TextLine,
  { expected, line: before }: Above,
  options: ReadingOptions,
): LineOf<'numbered'> | undefined {
  const { number, indent, text } = line;
  const words = text.slice(expected.length);
  if (line.kind !== 'prose' || !text.startsWith(`${expected} `) || !canBegin(words)) return undefined;
  if (breaksOff(before) && !isAccepted(options, number, 'label-without-dot')) return undefined;
  return { number, indent, text, kind: 'numbered', form: 'bare', figure: expected, words };
}
