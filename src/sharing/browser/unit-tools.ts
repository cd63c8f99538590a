/**
 * The only part of the tools that loads with a page: a button beside the number of each unit, and three occasions on
 * which the rest is fetched: the button is pressed, words are selected, units were chosen for an extract.
 */
import { extractQueryPath, sharedPath } from '../../site/addresses.ts';
import { showFailure } from '../../site/browser/failure.ts';
import { make } from '../../site/browser/make-element.ts';

for (const unit of document.querySelectorAll<HTMLElement>('.paragraph[id],.action[id],[data-unit]')) {
  const key = unit.dataset['unit'] ?? unit.id;
  // A figure is named by what stands in it: said a second time, the names took a fiftieth of the statistics page.
  const label = unit.querySelector('.label');
  const name = label
    ? `the figure “${unit.querySelector('b')?.textContent}”, ${label.textContent}`
    : (unit.dataset['name'] ?? key.replace('-', ' '));
  const button = make('button', {
    type: 'button',
    className: 'unit-tools',
    ariaLabel: `Share ${name}`,
    ariaHasPopup: 'dialog',
  });
  button.dataset['ui'] = '';
  button.onclick = () =>
    import('./unit-menu.ts')
      .then((menu) => menu.openMenu(button, key, name))
      .catch(() => showFailure(button, 'The menu for sharing', sharedPath(key), name));
  (unit.querySelector('.number') ?? unit.lastElementChild)?.after(button);
}

let pause: ReturnType<typeof setTimeout> | undefined;
document.onselectionchange = () => {
  clearTimeout(pause);
  // A selection grows word by word; only one that has come to rest is worth an offer.
  pause = setTimeout(() => {
    if (getSelection()?.toString().trim())
      import('./selected-words.ts').then((words) => words.offerWords()).catch(excuseWords);
  }, 400);
};

function excuseWords(): void {
  const unit = getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('.paragraph[id],.action[id]');
  if (!unit) return;
  // Once is enough: what is selected next may be meant to be read or copied, and needs nothing.
  document.onselectionchange = null;
  showFailure(unit, 'What links to words', sharedPath(unit.id), unit.id.replace('-', ' '));
}

try {
  // Only a reader who has chosen units has this key, and only until the tab is closed.
  const chosen = sessionStorage.getItem('extract');
  if (chosen && !document.querySelector('extract-sheet'))
    import('./extract-tray.ts')
      .then((tray) => tray.showTray())
      .catch(() =>
        // What a choice of the tab needs belongs to the page as a whole.
        showFailure(
          document.querySelector('main') ?? document.body,
          'What shows your extract',
          extractQueryPath(chosen),
          'your extract',
        ),
      );
} catch {
  // Storage is refused: nothing was chosen.
}
