import { extractQueryPath } from '../../site/addresses.ts';
import { type Choice, groupByKind, writeChoice } from '../choice.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { loadChoice, saveChoice } from './extract-store.ts';
import css from './extract-tray.css?inline';
import { showInDock } from '../../site/browser/dock.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';

const tray = make('aside', { className: 'extract-tray no-print', ariaLabel: 'Your extract' });
tray.dataset['ui'] = '';

/** Shows what is chosen for the extract, at the foot of the window; takes the tray away when nothing is. */
export function showTray(): void {
  const choice = loadChoice();
  const query = writeChoice(choice);
  if (query === '') {
    tray.remove();
    return;
  }
  if (!tray.isConnected) {
    if (!tray.hasChildNodes()) adoptStyle(css);
    showInDock(tray);
  }
  const clear = makeButton('Clear', () => {
    saveChoice([]);
    offerBack(choice);
  });
  clear.className = 'as-link';
  tray.replaceChildren(
    make('p', { role: 'status' }, `${countUnits(choice)} chosen`),
    make('a', { href: extractQueryPath(query) }, 'Open extract'),
    clear,
  );
}

/** Says that nothing is chosen now, with the way back: one press would lose what was gathered over many pages. */
function offerBack(choice: Choice): void {
  const back = makeButton('Put it back', () => {
    saveChoice(choice);
    showTray();
    tray.querySelector('a')?.focus();
  });
  back.className = 'as-link';
  tray.replaceChildren(make('p', { role: 'status' }, 'Extract cleared.'), back);
  back.focus();
}

function countUnits(choice: Choice): string {
  return new Intl.ListFormat('en-GB').format(
    [...groupByKind(choice)].map(
      ([kind, { length }]) => `${length} ${kind.replaceAll('-', ' ')}${length === 1 ? '' : 's'}`,
    ),
  );
}
