import type { Totals } from '../../sharing/choice';

/** A unit that an address asks for by a number, in any of the spellings readers use. */
export interface AskedUnit {
  readonly kind: 'paragraph' | 'action';
  readonly number: number;
}

/** Reads `paragraph-61`, `para-61`, `p61`, `61`, `action-8` or `a8`; undefined for anything else. */
export function readAskedUnit(id: string): AskedUnit | undefined {
  const match = /^(?:(p(?:ara(?:graph)?)?)|(a(?:ction)?))?[-_ ]?(\d{1,6})$/i.exec(id);
  if (!match) return undefined;
  return { kind: match[2] ? 'action' : 'paragraph', number: Number(match[3]) };
}

/** What to tell a reader who asked for a number the report does not have, and the nearest number it has. */
export function explainMissing(
  asked: AskedUnit,
  totals: Totals,
): { readonly sentence: string; readonly nearest: number } {
  const total = asked.kind === 'paragraph' ? totals.paragraphs : totals.actions;
  return {
    sentence: `This report has ${total} ${asked.kind}s. There is no ${asked.kind} ${asked.number}.`,
    nearest: Math.min(Math.max(asked.number, 1), total),
  };
}

/** Whether the report has the unit. */
export function isThere(asked: AskedUnit, totals: Totals): boolean {
  return explainMissing(asked, totals).nearest === asked.number;
}
