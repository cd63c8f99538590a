import { capitalise } from '../../site/capitalise';
import { unitKey } from '../../report/unit-ref';
import { unitPath } from '../../site/addresses';
import type { ChosenUnit } from '../chosen-units';
import { runsOf } from '../quote-extract';
import { make } from '../../site/browser/make-element';

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

function printUnit(unit: ChosenUnit, beside: readonly Node[]): HTMLElement {
  const { word, printed, asked } = unit;
  const link = make(
    'a',
    { className: 'number', href: unitPath(unit), ariaLabel: `${capitalise(word)} ${printed}` },
    printed,
  );
  link.dataset['ui'] = '';
  const words = runsOf(unit).flatMap((run): readonly (Node | string)[] => {
    if (run.kind === 'strong') return [make('strong', {}, run.text)];
    if (run.kind === 'emphasis') return [make('em', {}, run.text)];
    return run.text.split('\n').flatMap((text, line) => (line > 0 ? [make('br', {}), text] : [text]));
  });
  return make(
    'div',
    { className: asked ? 'action' : 'paragraph', id: unitKey(unit) },
    link,
    make('p', { className: 'report' }, ...words),
    ...beside,
  );
}
