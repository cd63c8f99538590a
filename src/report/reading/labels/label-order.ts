import { compareLabels } from '../../unit-ref.ts';

/**
 * All labels that may follow a label, the likeliest first. After "1.2.3" these are the next on its level ("1.2.4")
 * and on the levels above ("1.3"), the first of the next chapter ("1.3.1"), the first of a level below ("1.2.3.1"),
 * and one for a paragraph inserted later ("1.2.3A").
 */
export function labelsAfter(above: string): readonly [string, ...string[]] {
  const parts = above.split('.');
  const upwards = parts.slice(2).map((_, floor) => countOn(parts.slice(0, parts.length - 1 - floor)));
  const below = parts.length > 1 ? [`${countOn(parts.slice(0, -1))}.1`, `${above}.1`] : nextLetterOf(above);
  return [countOn(parts), ...upwards, ...below, putIn(above)];
}

function countOn(parts: readonly string[]): string {
  const before = parts.slice(0, -1);
  const next = parts.slice(-1).map((last) => {
    const [, letters = '', figure] = /^([A-Z]*)(\d+)/.exec(last) ?? [];
    return figure ? `${letters}${Number(figure) + 1}` : nextLetter(last);
  });
  return [...before, ...next].join('.');
}

/** The first label of the next letter: "B1" after "A12". */
function nextLetterOf(above: string): readonly string[] {
  return /^[A-Z]\d/.test(above) ? [`${nextLetter(above)}1`] : [];
}

/** The label of a paragraph that was inserted after a label was given: "12A" after "12", "12B" after "12A". */
function putIn(above: string): string {
  return /\d$/.test(above) ? `${above}A` : above.slice(0, -1) + nextLetter(above.slice(-1));
}

function nextLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** Whether a label may begin a series: its last number is 1. */
export function beginsSeries(label: string): boolean {
  return /^(?:[A-Z]{1,2}|.*\.)?1$/.test(label);
}

/**
 * Whether a label may come right after `above`, or first in the text where `above` is undefined. Below a heading the
 * first label of any later chapter may come, because the chapters in between may have no numbered paragraphs.
 */
export function followsLabel(above: string | undefined, label: string, isBelowHeading: boolean): boolean {
  if (above === undefined) return beginsSeries(label);
  if (labelsAfter(above).includes(label)) return true;
  return isBelowHeading && label !== '1' && beginsSeries(label) && isLater(above, label);
}

/** Whether a label comes later in the counting than `above`, which is of the same form. */
export function isLater(above: string, label: string): boolean {
  const [before, after] = [above.split('.'), label.split('.')];
  const at = after.findIndex((part, index) => part !== before[index]);
  const [left = '', right = ''] = [before[at] ?? '0', after[at]];
  return compareLabels(left, right) < 0;
}
