import { type UnitRef, unitKey } from '../../report/unit-ref';

const find = (selector: string): DocumentFragment | undefined =>
  document.querySelector<HTMLTemplateElement>(`template${selector}`)?.content;

/** A unit as the site's own component draws it, with nobody's words, and the two parts of it that these go into. Throws on a page without one. */
export function cloneUnit(): {
  readonly unit: HTMLElement;
  readonly number: HTMLAnchorElement;
  readonly words: HTMLElement;
} {
  const unit = find('[data-unit]')?.firstElementChild?.cloneNode(true);
  const number = unit instanceof HTMLElement && unit.querySelector<HTMLAnchorElement>('.number');
  const words = unit instanceof HTMLElement && unit.querySelector<HTMLElement>('.report');
  if (!number || !words) throw new Error('found no unit among the templates of this page');
  return { unit, number, words };
}

/** The notes of this site on a unit, as the page of the extract keeps them ready; undefined where there are none. */
export function cloneNotes(unit: UnitRef): HTMLElement | undefined {
  const notes = find('#notes')?.querySelector<HTMLElement>(`[data-notes="${unitKey(unit)}"]`);
  return notes ? (notes.cloneNode(true) as HTMLElement) : undefined;
}

/** The same notes as one line of text. */
export function readNotes(unit: UnitRef): string {
  return cloneNotes(unit)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
