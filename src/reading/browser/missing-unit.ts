import { compareLabels, type UnitRef } from '../../report/unit-ref.ts';
import type { Totals } from '../../sharing/choice.ts';

/** Longer than the name of any unit, in characters; an address may hold a megabyte, which would take hours to read. */
const LONGEST = 60;

/** Reads the unit that an address asks for, in any of the spellings readers use: `paragraph-61`, `para-61`, `p61`, `61`, `action-8`, `a8`, or by the name of any other kind; undefined for anything else. */
export function readUnitId(id: string, totals: Totals): UnitRef | undefined {
  if (id.length > LONGEST) return undefined;
  const short = /^(?:(p(?:ara(?:graph)?)?)|(a(?:ction)?))?[-_ ]?(\d{1,6}(?:\.\d{1,4})*[A-Z]?)$/i.exec(id);
  const other = /^([a-z-]+)-([\w.]*\d[\w.]*)$/i.exec(id);
  const kind = short ? (short[2] ? 'action' : 'paragraph') : (other?.[1]?.toLowerCase() ?? '');
  const count = totals.find((one) => one.kind === kind);
  const label = (short?.[3] ?? other?.[2] ?? '').toUpperCase().replace(/^0+(?=\d)/, '');
  // Where whole numbers are counted, "1.5" is none of them.
  if (!count || (label.includes('.') && !count.labels.some((one) => one.includes('.')))) return undefined;
  return { kind, label };
}

/** What to tell a reader who asked for a number the report does not have, and the nearest number it has. */
export function explainMissing(
  asked: UnitRef,
  totals: Totals,
): { readonly sentence: string; readonly nearest: UnitRef } {
  const { word, labels } = totals.find(({ kind }) => kind === asked.kind) ?? { word: asked.kind, labels: [] };
  const label = labels.findLast((one) => compareLabels(one, asked.label) <= 0) ?? labels[0] ?? asked.label;
  return {
    sentence: `This report has ${labels.length} ${word}s. There is no ${word} ${asked.label}.`,
    nearest: { kind: asked.kind, label },
  };
}

/** Whether the report has the unit. */
export function isThere(asked: UnitRef, totals: Totals): boolean {
  return totals.some(({ kind, labels }) => kind === asked.kind && labels.includes(asked.label));
}
