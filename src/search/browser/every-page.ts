/**
 * The part of search that every page carries: "/" goes to the search box, going there fetches what answers first, and a
 * query in the address loads what marks its words. Everything else comes only then.
 */
import { reportPath, searchEnginePath, searchPath } from '../../site/addresses.ts';
import { isCutOff, showFailure } from '../../site/browser/failure.ts';
import { loadSearchText } from './answer/load-text.ts';

const box = document.querySelector<HTMLInputElement>('input[name="q"]');
/** The search page has a program of its own, and needs from here only what that reads. */
const page = box?.closest('report-search');

function prepare(): void {
  // All side by side: one inside the other, each would come a round trip later.
  if (document.body.dataset['long']) {
    import(/* @vite-ignore */ searchEnginePath()).catch(() => {});
    import('./answer/engine.ts').then((engine) => engine.startEngine()).catch(() => {});
  } else {
    // A long text is fetched only once a question needs it.
    loadSearchText().catch(() => {});
  }
  if (page || !box) return;
  const fail = () => showFailure(box, 'The first results', searchPath(), 'the search page');
  const late = setTimeout(fail, 4000);
  import('./first-results/first-results.ts')
    .then((first) => first.startFirstResults(box))
    .catch(fail)
    .finally(() => clearTimeout(late));
}

box?.addEventListener('focus', prepare, { once: true });

box?.form?.addEventListener('submit', (event) => {
  if (page || !isCutOff()) return;
  // Without a connection the browser would leave for an error page of its own.
  event.preventDefault();
  showFailure(box, 'The search page', reportPath(), 'the whole report');
});

document.addEventListener('keydown', (event) => {
  // Written as the same questions are elsewhere: this is in every page, and repeats compress.
  if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || !box) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]'))
    return;
  event.preventDefault();
  box.focus();
});

const asked = new URLSearchParams(location.search).get('q');
if (page && (asked || document.activeElement === box)) prepare();
else if (asked) import('./arrive/arrive.ts').catch(() => {});
