import { ReportError } from '../../report/report-error.ts';
import { editDistance } from './edit-distance.ts';

/** What is wrong with one declared entry, and what its editor can do about it. */
export interface Mistake {
  readonly problem: string;
  readonly hint: string;
}

/** A mistake of one declared entry: which entry, what was found, and what to do. */
export interface EntryMistake extends Mistake {
  readonly entry: string;
}

/**
 * The mistake of an entry that names another which is not declared; the hint lists those that are, the most similar
 * first.
 */
export function unknownEntry(kind: string, id: string, known: readonly { readonly id: string }[]): Mistake {
  const ids = known.map((entry) => entry.id);
  const nearest = ids.toSorted((a, b) => editDistance(a, id) - editDistance(b, id));
  return {
    problem: `found the ${kind} "${id}", expected one that is declared.`,
    hint:
      ids.length === 0 ? `No ${kind} is declared.` : `Declared, the nearest first: ${nearest.join(', ')}.`,
  };
}

/** The values that stand in a list more than once, each named once, in the order of their second appearance. */
export function findRepeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/**
 * All mistakes of one file as one error, a mistake a line, so that an editor sees the whole list at once. `lineOf` knows the line
 * of an entry in the file, from 1, or undefined where it has none of its own.
 */
export function mistakesError(
  file: string,
  mistakes: readonly EntryMistake[],
  lineOf: (entry: string) => number | undefined,
): ReportError {
  const lines = mistakes.map(({ entry, problem, hint }) => {
    const line = lineOf(entry);
    return `${file}${line === undefined ? '' : `:${line}`}, ${entry}: ${problem} ${hint}`;
  });
  const entries = new Set(mistakes.map(({ entry }) => entry)).size;
  return new ReportError(
    `${entries} ${entries === 1 ? 'entry does' : 'entries do'} not agree with the report.\n${lines.join('\n')}`,
    `Correct ${file}: the report's words and numbers are never changed to fit.`,
  );
}
