import { type LabelRun, listRuns } from './label-runs';
import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds';
import { listCandidates } from './numbered-lines';
import type { ReadingOptions } from '../../reading-options';
import { beginSeries, isAnnex, type SeriesDraft } from './series';

/** A label that is written in another form than the paragraphs of the text, or has a word of its own before it. */
export interface OtherLabel {
  readonly line: LineOf<'numbered'>;
  readonly series: SeriesDraft;
}

const FORMS = ['plain', 'dotted', 'bare', 'lettered'] as const;

/**
 * Finds the labels that count in another form than those of the text, where none of these stands in between: in a
 * summary ("S1", or "1" before "1.1") or an annex. By the index of their lines.
 */
export function findOtherLabels(
  lines: readonly TextLine[],
  form: LabelForm,
  options: ReadingOptions,
): readonly (readonly [index: number, label: OtherLabel])[] {
  const own = new Set(listCandidates(lines, form).map(({ index }) => index));
  let last = -1;
  const ownAbove = lines.map((_, index) => {
    const above = last;
    if (own.has(index)) last = index;
    return above;
  });
  const cutAbove = (index: number) => Number(ownAbove[index]);
  return FORMS.filter((other) => other !== form).flatMap((other) => {
    const candidates = listCandidates(lines, other).filter(({ index }) => !own.has(index));
    return listRuns(candidates, cutAbove).flatMap((run) => {
      const series = seriesOf(run, lines, cutAbove(run[0].index) + 1, other, options);
      return series ? run.map(({ index, line }) => [index, { line, series }] as const) : [];
    });
  });
}

/**
 * A run is a series where it stands below a heading and a list would have ended: it counts on below another heading, or
 * in an annex. No list has letters before its numbers. `start` is the first line below the label above it.
 */
function seriesOf(
  run: LabelRun,
  lines: readonly TextLine[],
  start: number,
  form: LabelForm,
  options: ReadingOptions,
): SeriesDraft | undefined {
  const [{ index: from }] = run;
  const to = run.reduce((_, { index }) => index, from);
  const headings = lines.slice(start, from).filter((line) => line.kind === 'heading');
  const [first, ...further] = headings;
  const crosses = lines.slice(from, to).some(({ kind }) => kind === 'heading');
  const isSeries =
    form === 'lettered' ? run.length > 1 : run.length > 2 && (crosses || headings.some(isAnnex));
  if (!first || !isSeries) return undefined;
  const highest = further.reduce((best, one) => (best.depth < one.depth ? best : one), first);
  return beginSeries(highest, options);
}
