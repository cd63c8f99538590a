/** Fetches the search page's program once its box is used, or at once where the address asks something. */
import { absolute, searchFilePath, searchPath } from '../../../site/addresses.ts';
import { printAddress } from '../../../site/browser/print-address.ts';

const page = document.querySelector<HTMLElement>('report-search');
const box = page?.querySelector('input');

/** After this long without the program the reader is told, in milliseconds. */
const LIMIT = 4000;

function start(): void {
  const fail = () => page?.querySelector('[data-part=failed]')?.removeAttribute('hidden');
  const late = setTimeout(fail, LIMIT);
  // Beside the program: asked for by it, they would come a round trip after it.
  const topics = fetch(searchFilePath(page?.dataset['topics'] ?? ''));
  topics.catch(() => {});
  import('./search-page.ts')
    .then(({ startSearch }) => startSearch(topics))
    .catch(fail)
    .finally(() => clearTimeout(late));
}

// What the page says where this script never comes is taken back.
page?.setAttribute('data-started', '');

box?.addEventListener('focus', start, { once: true });

page?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (customElements.get('report-search')) return;
  // The program is asked for again, and does then what was asked for now.
  page.dataset['go'] = '';
  start();
});

// On paper stands what was asked last.
addEventListener('beforeprint', () => printAddress(absolute(searchPath()) + location.search));

if (new URLSearchParams(location.search).get('q') || (box && document.activeElement === box)) start();
