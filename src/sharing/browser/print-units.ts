import { capitalise } from '../../report/capitalise';
import { unitKey } from '../../report/unit-ref';
import { unitPath } from '../../site/addresses';
import type { ChosenUnit } from '../chosen-units';
import { runsOf } from '../quote-extract';
import { make } from '../../site/browser/make-element';
import type { Run } from '../../report/blocks';
import { cloneUnit } from './templates';

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
