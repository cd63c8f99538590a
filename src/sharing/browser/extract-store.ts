import { type Choice, readChoice, writeChoice } from '../choice';
import type { AskedUnit } from '../../reading/browser/missing-unit';

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
export function isChosen(choice: Choice, { kind, number }: AskedUnit): boolean {
  return (kind === 'paragraph' ? choice.paragraphs : choice.actions).includes(number);
}

/** The choice with a unit added, or taken out when it was in. */
export function toggleUnit(choice: Choice, unit: AskedUnit): Choice {
  const toggle = (numbers: readonly number[]) =>
    numbers.includes(unit.number) ? numbers.filter((n) => n !== unit.number) : [...numbers, unit.number];
  return unit.kind === 'paragraph'
    ? { ...choice, paragraphs: toggle(choice.paragraphs) }
    : { ...choice, actions: toggle(choice.actions) };
}
