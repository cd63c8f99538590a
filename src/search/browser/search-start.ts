/**
 * The part of search that every page carries: "/" goes to the search box, going there starts the fetching, and a query
 * in the address loads what shows results or marks words. Everything else comes only then.
 */
import { reportPath, searchEnginePath } from '../../site/addresses';
import { showFailure } from '../../site/browser/failure';
import { loadSearchText } from './search-text';

const box = document.querySelector<HTMLInputElement>('input[name="q"]');
const page = document.querySelector<HTMLElement>('report-search');
const failed = page?.querySelector<HTMLElement>('[data-part=failed]');

function prepare(): void {
  // A long text is fetched only once a question needs it.
  if (!document.body.dataset['long']) loadSearchText().catch(() => {});
  else if (page) {
    // Side by side: one inside the other, each would come a round trip later.
    import(/* @vite-ignore */ searchEnginePath()).catch(() => {});
    import('./search-pagefind').then((engine) => engine.startEngine()).catch(() => {});
  }
  if (page) {
    const fail = () => failed?.removeAttribute('hidden');
    setTimeout(() => customElements.get('report-search') ?? fail(), 4000);
    Promise.all([import('./search-page'), import('./search-later')])
      .then(([{ startSearch }, { later }]) => startSearch(later))
      .catch(fail);
  }
}

box?.addEventListener('focus', prepare, { once: true });

box?.form?.addEventListener('submit', (event) => {
  // Without a connection the browser would leave for an error page of its own.
  if (page || !navigator.onLine) event.preventDefault();
  if (!page) {
    if (event.defaultPrevented) showFailure(box, 'The search page', reportPath(), 'the whole report');
  } else if (!customElements.get('report-search')) {
    // Its program is asked for again, and does then what was asked for now.
    page.dataset['go'] = '';
    prepare();
  }
});

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !box) return;
  if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  box.focus();
});

if (new URLSearchParams(location.search).get('q')) {
  if (page) prepare();
  else import('./arrive').catch(() => {});
} else if (page && document.activeElement === box) prepare();
