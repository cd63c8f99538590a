import { actionPath, absolute, paragraphPath } from '../addresses';
import { adoptStyle } from './adopt-style';
import { makeAnnouncer } from './announcer';
import { copyAloud } from './copy-aloud';
import { isChosen, loadChoice, saveChoice, toggleUnit } from './extract-store';
import { showTray } from './extract-tray';
import { make, makeButton } from './make-element';
import { type AskedUnit, readAskedUnit } from './missing-unit';
import { shareAloud } from './share-aloud';
import css from './unit-menu.css?inline';
import { fetchUnitRecord } from './fetch-record';

adoptStyle(css);
const menu = make('div', { className: 'unit-menu', popover: 'auto', role: 'dialog' });
menu.dataset['ui'] = '';
const announcer = makeAnnouncer();
document.body.append(menu);

/** Opens the one menu of the page for the unit whose button was pressed, with the focus on its first entry. */
export function openMenu(button: HTMLButtonElement, key: string): void {
  const unit = readAskedUnit(key);
  if (!unit) return;
  fillMenu(key, unit);
  if (button.popoverTargetElement === menu) return;
  // From now on the browser itself opens and closes the menu for this button.
  button.popoverTargetElement = menu;
  menu.showPopover({ source: button });
}

function fillMenu(key: string, unit: AskedUnit): void {
  const record = fetchUnitRecord(key);
  const name = `${unit.kind === 'paragraph' ? 'Paragraph' : 'Action'} ${unit.number}`;
  const address = absolute(unit.kind === 'paragraph' ? paragraphPath(unit.number) : actionPath(unit.number));
  const orExcuse = (act: (found: Awaited<typeof record>) => unknown) => () =>
    record.then(act).catch(() => announcer.say('This needs a connection. Try again when you are online.'));
  const first = makeButton('Copy link', () => copyAloud('Link', { plain: address, rich: '' }, announcer));
  first.autofocus = true;
  const formats = makeFormats(key);
  const cite = makeButton('Cite', () => {
    formats.hidden = !formats.hidden;
    cite.ariaExpanded = String(!formats.hidden);
  });
  cite.ariaExpanded = 'false';
  announcer.say('');
  menu.ariaLabel = `Share ${name.toLowerCase()}`;
  menu.replaceChildren(
    make('p', { className: 'title' }, name),
    first,
    makeButton(
      'Copy quotation with citation',
      orExcuse(({ quotation }) => copyAloud('Quotation', quotation, announcer)),
    ),
    cite,
    formats,
    ...('share' in navigator
      ? [
          makeButton(
            'Share',
            orExcuse(({ title }) => shareAloud(`${name}: ${title}`, address, announcer)),
          ),
        ]
      : []),
    makeExtractButton(unit),
    announcer.element,
  );
}

function makeFormats(key: string): HTMLElement {
  const group = make('div', {
    className: 'formats',
    role: 'group',
    ariaLabel: 'Citation formats',
    hidden: true,
  });
  for (const format of ['Harvard', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']) {
    const button = makeButton(format, async () => {
      try {
        const { citations } = await fetchUnitRecord(key);
        const citation = citations.find((each) => each.format === format);
        if (!citation) return;
        const rich = citation.kind === 'prose' ? citation.rich : '';
        await copyAloud(`${format} citation`, { plain: citation.reference, rich }, announcer);
      } catch {
        announcer.say('This needs a connection. Try again when you are online.');
      }
    });
    button.ariaLabel = `Copy ${format} citation`;
    group.append(button);
  }
  return group;
}

function makeExtractButton(unit: AskedUnit): HTMLButtonElement {
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
