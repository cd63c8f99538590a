import { type UnitRef, unitKey } from '../../report/unit-ref';

/** The notes of this site on a unit, as the page of the extract keeps them ready; undefined where there are none. */
export function cloneNotes(unit: UnitRef): HTMLElement | undefined {
  const kept = document.querySelector<HTMLTemplateElement>('#notes');
  const notes = kept?.content.querySelector<HTMLElement>(`[data-notes="${unitKey(unit)}"]`);
  return notes ? (notes.cloneNode(true) as HTMLElement) : undefined;
}

/** The same notes as one line of text. */
export function readNotes(unit: UnitRef): string {
  return cloneNotes(unit)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
