import { beginsSeries, followsLabel, labelsAfter } from './label-order.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';
import { type Candidate, canBegin } from './numbered-lines.ts';

/** Answers questions about where in a text the possible labels stand. An index is that of a line in the text. */
export interface LabelPlaces {
  /** Whether this label stands on some line below the given one. */
  readonly comesLater: (label: string, index: number) => boolean;
  /** Whether some label that may follow `above` stands below the given line. */
  readonly comesOn: (above: string | undefined, index: number) => boolean;
  /** Whether the number of a line stands again further down, with other words, before any number that may follow it. */
  readonly isRepeated: (line: LineOf<'numbered'>, index: number) => boolean;
  /**
   * Whether this label stands again further down before anything there is counted from 1. Then the number on the
   * given line belongs to a list that happens to have counted as far.
   */
  readonly isCountedAgain: (label: string, index: number) => boolean;
  /** How many labels count on from the one on the given line, that one included. */
  readonly runFrom: (index: number) => number;
  /**
   * Whether numbering begins again right below several headings of this depth, as in a report that numbers each
   * section by itself.
   */
  readonly beginsAgain: (heading: LineOf<'heading'>) => boolean;
}

/** The number of headings from which that is taken for the report’s way of numbering. */
const TIME_AND_AGAIN = 3;

/** Prepares these answers for a text. `all` are the lines of it that begin with a possible label, in their order. */
export function findPlaces(all: readonly Candidate[], lines: readonly TextLine[]): LabelPlaces {
  const candidates = all.filter(({ line }) => canBegin(line.words));
  const beginnings = candidates.flatMap(({ index, line }) => {
    const above = lines[index - 1];
    return line.figure === '1' && above?.kind === 'heading' ? [above.depth] : [];
  });
  const lastOf = new Map(candidates.map(({ index, line }) => [line.figure, index]));
  const comesLater = (label: string, index: number) => (lastOf.get(label) ?? -1) > index;
  const findBelow = (label: string, index: number, isWanted: (figure: string) => boolean) => {
    if (!comesLater(label, index)) return undefined;
    return candidates.find((one) => one.index > index && isWanted(one.line.figure))?.line;
  };
  return {
    comesLater,
    comesOn: (above, index) =>
      (above === undefined ? ['1', '1.1'] : labelsAfter(above)).some((label) => comesLater(label, index)),
    isRepeated: ({ figure: label, text }, index) => {
      const next = new Set([label, ...labelsAfter(label)]);
      const found = findBelow(label, index, (figure) => next.has(figure));
      return found?.figure === label && found.text !== text;
    },
    isCountedAgain: (label, index) =>
      findBelow(label, index, (figure) => figure === label || beginsSeries(figure))?.figure === label,
    beginsAgain: ({ depth }) => beginnings.filter((one) => one === depth).length >= TIME_AND_AGAIN,
    runFrom: (index) => {
      let above: string | undefined;
      let count = 0;
      for (const { line } of candidates.filter((one) => one.index >= index)) {
        if (above !== undefined && !followsLabel(above, line.figure, true)) continue;
        above = line.figure;
        count += 1;
      }
      return count;
    },
  };
}
