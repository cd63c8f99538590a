import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds';
import { canBegin, type Candidate, listCandidates } from './numbered-lines';
import type { ReadingOptions } from '../../reading-options';
import { beginSeries, isAnnex, type SeriesDraft } from './series';
import { beginsSeries, followsLabel } from './label-order';

/** A label that is written in another form than the paragraphs of the text, or has a word of its own before it. */
export interface OtherLabel {
  readonly line: LineOf<'numbered'>;
  readonly series: SeriesDraft;
}

type Found = readonly [index: number, label: OtherLabel];

/** Finds the labels of a text that are not written in the `form` of its paragraphs, by the index of their lines. */
export function findOtherLabels(
  lines: readonly TextLine[],
  form: LabelForm,
  options: ReadingOptions,
): ReadonlyMap<number, OtherLabel> {
  return new Map([...findFormed(lines, form, options), ...findNamed(lines, options)]);
}

const FORMS = ['plain', 'dotted', 'bare', 'lettered'] as const;

/**
 * Labels that count in another form than those of the text, where none of these stands in between: in a summary ("S1", or
 * "1" before "1.1") or an annex.
 */
function findFormed(lines: readonly TextLine[], form: LabelForm, options: ReadingOptions): readonly Found[] {
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

const NAMED =
  /^(?:\*\*)?(recommendation|proposal|action|conclusion|finding) (\d{1,3}[A-Z]?)(?:[.:)]|\*\*| [–-])+ +\S/i;

/**
 * Labels that have a word of their own before their number, "Recommendation 3:". They stand wherever the text comes to
 * them, between its paragraphs too, and keep the word among their words. One alone counts nothing.
 */
function findNamed(lines: readonly TextLine[], options: ReadingOptions): readonly Found[] {
  const named = lines.flatMap((line, index) => {
    const [, word, figure] = (line.kind === 'prose' && NAMED.exec(line.text)) || [];
    return word && figure ? [{ word: word.toLowerCase(), ...readNamed(line, index, figure) }] : [];
  });
  return [...Map.groupBy(named, ({ word }) => word)].flatMap(([word, candidates]) =>
    listRuns(candidates, () => -1)
      .filter(({ length }) => length > 1)
      .flatMap((run) => {
        const heading = lines.slice(0, run[0].index).findLast((one) => one.kind === 'heading');
        const series = beginSeries(heading, options, word);
        return run.map(({ index, line }) => [index, { line, series }] as const);
      }),
  );
}

function readNamed({ number, indent, text }: TextLine, index: number, figure: string): Candidate {
  return {
    index,
    line: { number, indent, text, kind: 'numbered', form: 'worded', figure, words: ` ${text}` },
  };
}

/** Labels that count on from each other, the first of which may begin a series. */
type LabelRun = readonly [Candidate, ...Candidate[]];

/**
 * Parts candidates into runs. `cutAbove` tells, for the line of one, the nearest line above it that parts it from all that
 * stand further up.
 */
function listRuns(
  candidates: readonly Candidate[],
  cutAbove: (index: number) => number,
): readonly LabelRun[] {
  const runs: [Candidate, ...Candidate[]][] = [];
  for (const one of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const { figure, words } = one.line;
    if (!canBegin(words)) continue;
    const follows = before && followsLabel(before.line.figure, figure, figure.includes('.'));
    if (run && follows && cutAbove(one.index) < before.index) run.push(one);
    else if (beginsSeries(figure)) runs.push([one]);
  }
  return runs;
}
