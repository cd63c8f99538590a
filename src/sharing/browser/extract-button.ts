import type { Announcer } from '../../site/browser/announcer';
import { isChosen, loadChoice, saveChoice, toggleUnit } from './extract-store';
import { showTray } from './extract-tray';
import { makeButton } from '../../site/browser/make-element';
import type { UnitRef } from '../../report/unit-ref';

/** A button that adds a unit to the extract of this tab, or takes it out when it is in. */
export function makeExtractButton(unit: UnitRef, announcer: Announcer): HTMLButtonElement {
  const label = () => (isChosen(loadChoice(), unit) ? 'Remove from extract' : 'Add to extract');
  const button = makeButton('Add to extract', () => {
    try {
      saveChoice(toggleUnit(loadChoice(), unit));
      showTray();
      announcer.say(isChosen(loadChoice(), unit) ? 'Added to your extract.' : 'Removed from your extract.');
      button.textContent = label();
    } catch {
      announcer.say('The browser refused to keep your choice for this tab.');
    }
  });
  try {
    button.textContent = label();
  } catch {
    // Storage is refused: the button says why when it is pressed.
  }
  return button;
}
