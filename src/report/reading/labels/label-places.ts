import { beginsSeries, followsLabel, labelsAfter } from './label-order';
import type { LineOf, TextLine } from '../lines/line-kinds';
import { type Candidate, canBegin } from './numbered-lines';

/** Where the numbers of a text stand that could be labels; an index is that of a line in the text. */
export interface LabelPlaces {
  /** Whether a label stands below a line. */
  readonly comesLater: (label: string, index: number) => boolean;
  /** Whether any label that may follow another stands below a line. */
  readonly comesOn: (above: string | undefined, index: number) => boolean;
  /** Whether the number of a line comes again below it, with other words, before the next number does. */
  readonly isRepeated: (line: LineOf<'numbered'>, index: number) => boolean;
  /**
   * Whether a label comes again below a line before anything is counted from 1: the number on the line then belongs
   * to a list that counted as far.
   */
  readonly isCountedAgain: (label: string, index: number) => boolean;
  /** How many labels count on from the one on a line, itself included. */
  readonly runFrom: (index: number) => number;
  /** Whether numbers begin again right below several headings of this depth, so that each section counts for itself. */
  readonly beginsAgain: (heading: LineOf<'heading'>) => boolean;
}

/** Below how many headings of one depth numbers begin again where each section counts for itself. */
const TIME_AND_AGAIN = 3;

/** Looks up the places of candidates in their order, which stand on some of the lines. */
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
