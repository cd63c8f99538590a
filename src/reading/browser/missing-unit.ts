import type { UnitRef } from '../../report/unit-ref';
import type { Totals } from '../../sharing/choice';

/** Reads the unit that an address asks for by a number, in any of the spellings readers use: `paragraph-61`, `para-61`, `p61`, `61`, `action-8` or `a8`; undefined for anything else. */
export function readAskedUnit(id: string): UnitRef | undefined {
  const match = /^(?:(p(?:ara(?:graph)?)?)|(a(?:ction)?))?[-_ ]?(\d{1,6})$/i.exec(id);
  if (!match) return undefined;
  return { kind: match[2] ? 'action' : 'paragraph', label: String(Number(match[3])) };
}

/** What to tell a reader who asked for a number the report does not have, and the nearest number it has. */
export function explainMissing(
  asked: UnitRef,
  totals: Totals,
): { readonly sentence: string; readonly nearest: UnitRef } {
  const total = asked.kind === 'paragraph' ? totals.paragraphs : totals.actions;
  return {
    sentence: `This report has ${total} ${asked.kind}s. There is no ${asked.kind} ${asked.label}.`,
    nearest: { ...asked, label: String(Math.min(Math.max(Number(asked.label), 1), total)) },
  };
}

/** Whether the report has the unit. */
export function isThere(asked: UnitRef, totals: Totals): boolean {
  return explainMissing(asked, totals).nearest.label === asked.label;
}
