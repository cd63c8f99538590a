import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds.ts';
import { canBegin, type Candidate, listCandidates } from './numbered-lines.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { beginSeries, isAnnex, type SeriesDraft } from './series.ts';
import { beginsSeries, followsLabel } from './label-order.ts';

/**
 * A label that belongs to another series than the main paragraphs, because it is written in another form or has a
 * word of its own before it.
 */
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
 * Finds labels of a summary or an annex: they count in another form than those of the main text ("S1", or "1" before
 * "1.1") and no label of the main text stands between them.
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
 * The series that a run of labels makes; undefined where it may only be a list. It is a series when it stands below a
 * heading and goes on where a list would have ended: below another heading, or in an annex. Labels with letters are
 * never those of a list. `start` is the first line below the label above the run.
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
 * Finds labels with a word of their own before the number, "Recommendation 3:". They may stand anywhere, even between
 * two paragraphs of the text, and the word stays among their words. A single one is not a series.
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

/** A run of labels: each follows the one before, and the first may begin a series. */
type LabelRun = readonly [Candidate, ...Candidate[]];

/**
 * Divides candidates into runs. A run also ends where something else stands in between: `cutAbove` gives, for the
 * line of a candidate, the nearest line above it across which no run goes on.
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
