import { unitKey } from '../../report/unit-ref';
import { unitPath } from '../../site/addresses';
import type { ChosenUnit } from '../chosen-units';
import { runsOf } from '../quote-extract';
import { make } from '../../site/browser/make-element';

/** Chosen units as they stand in the report: under their headings, each with the number that leads to its own page. */
export function printUnits(units: readonly ChosenUnit[]): readonly HTMLElement[] {
  return units.flatMap((unit, index) => {
    const before = units[index - 1]?.headings ?? [];
    const fresh = unit.headings.filter((heading, level) => heading !== before[level]);
    return [
      ...fresh.map((heading) =>
        make(heading === unit.headings[0] ? 'h2' : 'h3', { className: 'report' }, heading),
      ),
      printUnit(unit),
    ];
  });
}

function printUnit(unit: ChosenUnit): HTMLElement {
  const { kind, label } = unit;
  const link = make(
    'a',
    {
      className: 'number',
      href: unitPath(unit),
      ariaLabel: `${kind === 'paragraph' ? 'Paragraph' : 'Action'} ${label}`,
    },
    label,
  );
  link.dataset['ui'] = '';
  const words = runsOf(unit).map((run) => (run.kind === 'strong' ? make('strong', {}, run.text) : run.text));
  return make(
    'div',
    { className: kind, id: unitKey(unit) },
    link,
    make('p', { className: 'report' }, ...words),
  );
}
