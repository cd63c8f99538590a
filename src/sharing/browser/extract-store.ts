import { type Choice, readChoice, writeChoice } from '../choice.ts';
import { type UnitRef, unitKey } from '../../report/unit-ref.ts';

/** The units chosen in this tab. */
export function loadChoice(): Choice {
  return readChoice(sessionStorage.getItem('extract') ?? '').units;
}

/** Keeps a choice until the tab is closed; an empty one leaves nothing behind. Throws when storage is refused. */
export function saveChoice(choice: Choice): void {
  const query = writeChoice(choice);
  if (query === '') sessionStorage.removeItem('extract');
  else sessionStorage.setItem('extract', query);
}

/**
 * Keeps a change of the extract as the choice of this tab, where the extract shows this tab's choice; one opened from
 * somebody else's address leaves it alone.
 */
export function keepInTab(from: Choice, to: Choice): void {
  try {
    if (writeChoice(loadChoice()) === writeChoice(from)) saveChoice(to);
  } catch {
    // Storage is refused: the address alone holds the choice.
  }
}

/**
 * The choice of this tab as an address query, which is also written into the address, ready to be shared; "" for
 * none.
 */
export function chosenInTab(): string {
  try {
    const query = writeChoice(loadChoice());
    if (query !== '') history.replaceState(null, '', query);
    return query;
  } catch {
    return '';
  }
}

/** Whether a unit is chosen. */
export function isChosen(choice: Choice, unit: UnitRef): boolean {
  return choice.some((one) => unitKey(one) === unitKey(unit));
}

/** The choice with a unit added, or taken out when it was in. */
export function toggleUnit(choice: Choice, unit: UnitRef): Choice {
  const others = choice.filter((one) => unitKey(one) !== unitKey(unit));
  return others.length < choice.length ? others : [...choice, unit];
}
