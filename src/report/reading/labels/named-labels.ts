import type { TextLine } from '../lines/line-kinds';
import type { ReadingOptions } from '../../reading-options';
import { listRuns } from './label-runs';
import type { Candidate } from './numbered-lines';
import type { OtherLabel } from './other-labels';
import { beginSeries } from './series';

const NAMED =
  /^(?:\*\*)?(recommendation|proposal|action|conclusion|finding) (\d{1,3}[A-Z]?)(?:[.:)]|\*\*| [–-])+ +\S/i;

/**
 * Finds the labels that have a word of their own before their number, "Recommendation 3:", by the index of their lines.
 * They stand wherever the text comes to them, between its paragraphs too, and keep the word among their words. One alone
 * counts nothing.
 */
export function findNamedLabels(
  lines: readonly TextLine[],
  options: ReadingOptions,
): readonly (readonly [index: number, label: OtherLabel])[] {
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
