import { showText } from '../../report/report-error';

/** How many differences are told one by one. */
const MOST = 8;

/**
 * What two versions of a text differ in, line by line, as clauses of an error message: lines that only `found` has, then
 * lines that only `expected` has, each with its number there and its first words. Lines that merely moved are told as such.
 */
export function describeDifferences(found: string, expected: string): readonly string[] {
  const [now, before] = [listLines(found), listLines(expected)];
  const more = now
    .filter(isMissingIn(before))
    .map(({ line, text }) => `line ${line} is new, ${showText(text)}`);
  const lost = before
    .filter(isMissingIn(now))
    .map(({ line, text }) => `line ${line} of the declared text is missing, ${showText(text)}`);
  const all = [...more, ...lost];
  if (all.length === 0)
    return ['the same lines stand in another order, or differ in blank lines and line ends'];
  return all.length > MOST ? [...all.slice(0, MOST), `${all.length - MOST} more lines differ`] : all;
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

function listLines(text: string): readonly NumberedLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trimEnd() }))
    .filter((line) => line.text !== '');
}

/** A test for lines that the other text does not have, each as often as it stands there. */
function isMissingIn(others: readonly NumberedLine[]): (line: NumberedLine) => boolean {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return ({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  };
}
