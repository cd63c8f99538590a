import { capitalise } from '../../report/capitalise.ts';
import { unitKey, type UnitRef } from '../../report/unit-ref.ts';
import { unitPath } from '../../site/addresses.ts';
import type { ChosenUnit } from '../chosen-units.ts';
import { runsOf } from '../quote-extract.ts';
import { make } from '../../site/browser/make-element.ts';
import type { Run } from '../../report/blocks.ts';

/**
 * Chosen units as they stand in the report: under their headings, each with the number that leads to its own page and
 * what `beside` gives for it.
 */
export function printUnits(
  units: readonly ChosenUnit[],
  beside: (unit: ChosenUnit) => readonly Node[],
): readonly HTMLElement[] {
  return units.flatMap((unit, index) => {
    const before = units[index - 1]?.headings ?? [];
    const fresh = unit.headings.filter((heading, level) => heading !== before[level]);
    return [
      ...fresh.map((heading) =>
        make(heading === unit.headings[0] ? 'h2' : 'h3', { className: 'report' }, heading),
      ),
      printUnit(unit, beside(unit)),
    ];
  });
}

/** The notes of this site on a unit, as the page of the extract keeps them ready; undefined where there are none. */
export function cloneNotes(unit: UnitRef): HTMLElement | undefined {
  const notes = find('#notes')?.querySelector<HTMLElement>(`[data-notes="${unitKey(unit)}"]`);
  return notes ? (notes.cloneNode(true) as HTMLElement) : undefined;
}

/** The same notes as one line of text. */
export function readPrintedNotes(unit: UnitRef): string {
  return cloneNotes(unit)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function printUnit(chosen: ChosenUnit, beside: readonly Node[]): HTMLElement {
  const { word, printed, asked } = chosen;
  const { unit, number, words } = cloneUnit();
  Object.assign(unit, { className: asked ? 'action' : 'paragraph', id: unitKey(chosen) });
  Object.assign(number, { href: unitPath(chosen), ariaLabel: `${capitalise(word)} ${printed}` });
  number.textContent = printed;
  words.replaceChildren(...runsOf(chosen).flatMap(printRun));
  unit.append(...beside);
  return unit;
}

function printRun(run: Run): readonly (Node | string)[] {
  if (run.kind === 'strong') return [make('strong', {}, run.text)];
  if (run.kind === 'emphasis') return [make('em', {}, run.text)];
  return run.text.split('\n').flatMap((text, line) => (line > 0 ? [make('br', {}), text] : [text]));
}

/** A unit as the site's own component draws it, with nobody's words, and the two parts of it that these go into. Throws on a page without one. */
function cloneUnit(): {
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

/** The content of a template of this page. */
const find = (selector: string): DocumentFragment | undefined =>
  document.querySelector<HTMLTemplateElement>(`template${selector}`)?.content;
