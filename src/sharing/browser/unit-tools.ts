/**
 * The only part of the tools that loads with a page: a button beside the number of each unit, and four occasions on
 * which the rest is fetched: the button is pressed, a figure in the margin is pointed at, words are selected, an address
 * names a place that is not there.
 */
import { make } from '../../site/browser/make-element';

for (const unit of document.querySelectorAll<HTMLElement>('.paragraph[id],.action[id],[data-unit]')) {
  const key = unit.dataset['unit'] ?? unit.id;
  const name = unit.dataset['name'] ?? key.replace('-', ' ');
  const button = make('button', {
    type: 'button',
    className: 'unit-tools',
    ariaLabel: `Share ${name}`,
    ariaHasPopup: 'dialog',
  });
  button.dataset['ui'] = '';
  button.onclick = () => import('./unit-menu').then(({ openMenu }) => openMenu(button, key, name));
  (unit.querySelector('.number') ?? unit.lastElementChild)?.after(button);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.from a')) {
  link.onpointerenter = link.onfocus = () =>
    import('../../search/browser/quoted-words').then(({ markQuoted }) => markQuoted(link)).catch(() => {});
}

let pause: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(pause);
  // A selection grows word by word; only one that has come to rest is worth an offer.
  pause = setTimeout(() => {
    if (getSelection()?.toString().trim()) import('./selected-words').then(({ offerWords }) => offerWords());
  }, 400);
});

const find = () => {
  const id = location.hash.slice(1);
  const place = document.getElementById(id);
  const part = place?.closest('details');
  if (part) part.open = true;
  if (!place && /\d$/.test(id))
    import('../../reading/browser/lost-unit').then(({ findUnit }) => findUnit(id));
};
addEventListener('hashchange', find);
find();

try {
  // Only a reader who has chosen units has this key, and only until the tab is closed.
  if (sessionStorage.getItem('extract')) import('./extract-tray').then(({ showTray }) => showTray());
} catch {
  // Storage is refused: nothing was chosen.
}
