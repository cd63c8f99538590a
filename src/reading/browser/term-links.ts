import { showFailure } from '../../site/browser/failure.ts';

/** Opens the explanation of a term where it stands. Without this, and in a new tab, the link leads to the glossary. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
  const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || !('popover' in link)) return;
  event.preventDefault();
  import('./explanation.ts')
    .then((code) => code.explain(link))
    .catch(() => showFailure(link, 'The explanation', link.href, 'the glossary'));
});
