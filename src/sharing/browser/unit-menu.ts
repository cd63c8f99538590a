import type { UnitFile } from '../unit-file.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { makeAnnouncer, type Announcer } from '../../site/browser/announcer.ts';
import { sharedPath } from '../../site/addresses.ts';
import { makeCiting } from './citing.ts';
import { copyAloud } from '../../site/browser/copy-aloud.ts';
import { describeFailure } from '../../site/browser/failure.ts';
import { fetchUnitFile } from '../../site/browser/data-files.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import { makePopover } from './popover.ts';
import { shareAloud } from './share-aloud.ts';
import { readSharedUnit, type SharedUnit } from './shared-unit.ts';
import css from './unit-menu.css?inline';
import { isChosen, loadChoice, saveChoice, toggleUnit } from './extract-store.ts';
import { showTray } from './extract-tray.ts';
import type { UnitRef } from '../../report/unit-ref.ts';

// In a browser without popovers the menu would stand open at the end of the page: this import fails instead, and says so to
// whoever asked for it.
if (!('popover' in HTMLElement.prototype)) throw new Error('no popovers');

adoptStyle(css);
const menu = makePopover({ className: 'unit-menu', popover: 'auto', role: 'dialog' });
const announcer = makeAnnouncer();
document.body.append(menu);

/** Opens the one menu of the page for the unit whose button was pressed, with the focus on its first entry. */
export function openMenu(button: HTMLButtonElement, key: string, name: string): void {
  fillMenu(readSharedUnit(key, name));
  if (button.popoverTargetElement === menu) return;
  // From now on the browser itself opens and closes the menu for this button.
  button.popoverTargetElement = menu;
  menu.showPopover({ source: button });
}

function fillMenu(unit: SharedUnit): void {
  const { key, name, address, inExtract } = unit;
  const about = make('div', { className: 'about' });
  // Fetched before it is asked for: a browser lets a page copy only for a moment after the press.
  fetchUnitFile(key)
    .then((file) => about.append(...describeUnit(file)))
    .catch(() => undefined);
  const withFile = (act: (file: UnitFile) => unknown) => () =>
    fetchUnitFile(key)
      .then(act)
      .catch(() => announcer.say(...describeFailure('The citation', sharedPath(key), name)));
  const first = makeButton('Copy link', () => copyAloud('Link', { plain: address, rich: '' }, announcer));
  first.autofocus = true;
  const quote = makeButton(
    'Copy quotation with citation',
    withFile(({ quotation }) => copyAloud('Quotation', quotation, announcer)),
  );
  const share = makeButton(
    'Share',
    withFile(({ title }) => shareAloud(`${name}: ${title}`, address, announcer)),
  );
  announcer.say('');
  menu.ariaLabel = `Share ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  menu.replaceChildren(
    make('p', { className: 'title' }, name),
    first,
    quote,
    ...makeCiting(unit, announcer),
    ...('share' in navigator ? [share] : []),
    ...(inExtract ? [makeExtractButton(inExtract, announcer)] : []),
    announcer.element,
    about,
  );
}

/** "Topics: " and a link to each, and where the unit stands in the original; nothing where there is neither. */
function describeUnit({ topics, original }: UnitFile): readonly Node[] {
  const links = topics.flatMap(({ title, path }, at) => [
    at === 0 ? 'Topics: ' : ', ',
    make('a', { href: path }, title),
  ]);
  return [links, original === undefined ? [] : [`In the original: ${original}`]]
    .filter((words) => words.length > 0)
    .map((words) => make('p', {}, ...words));
}

/** A button that adds a unit to the extract of this tab, or takes it out when it is in. */
function makeExtractButton(unit: UnitRef, announcer: Announcer): HTMLButtonElement {
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
