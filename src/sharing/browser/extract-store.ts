import { type Choice, readChoice, writeChoice } from '../choice';
import type { UnitRef } from '../../report/unit-ref';

const any = { paragraphs: Number.POSITIVE_INFINITY, actions: Number.POSITIVE_INFINITY };

/** The units chosen in this tab. */
export function loadChoice(): Choice {
  return readChoice(sessionStorage.getItem('extract') ?? '', any);
}

/** Keeps a choice until the tab is closed; an empty one leaves nothing behind. Throws when storage is refused. */
export function saveChoice(choice: Choice): void {
  const query = writeChoice(choice);
  if (query === '') sessionStorage.removeItem('extract');
  else sessionStorage.setItem('extract', query);
}

/** Whether a unit is chosen. */
export function isChosen(choice: Choice, { kind, label }: UnitRef): boolean {
  return (kind === 'paragraph' ? choice.paragraphs : choice.actions).includes(label);
}

/** The choice with a unit added, or taken out when it was in. */
export function toggleUnit(choice: Choice, unit: UnitRef): Choice {
  const toggle = (labels: readonly string[]) =>
    labels.includes(unit.label) ? labels.filter((label) => label !== unit.label) : [...labels, unit.label];
  return unit.kind === 'paragraph'
    ? { ...choice, paragraphs: toggle(choice.paragraphs) }
    : { ...choice, actions: toggle(choice.actions) };
}
