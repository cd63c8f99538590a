import { sayAfterPause } from '../../../site/browser/say-after-pause.ts';

/** The parts of the search page that script writes into; the page's HTML has every one of them. */
export type PartName =
  | 'answer'
  | 'announce'
  | 'bar'
  | 'before'
  | 'failed'
  | 'heading'
  | 'help'
  | 'list'
  | 'meaning'
  | 'names-heading'
  | 'names-list'
  | 'notes'
  | 'own-heading'
  | 'own-list'
  | 'related-heading'
  | 'related-list'
  | 'said'
  | 'topics';

/** Finds a part of the search page. */
export function partOf(page: HTMLElement, name: PartName): HTMLElement {
  const part = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the search page always has its part "${name}"`);
  return part;
}

/** Says a sentence to assistive technology, once the reader pauses. */
export function announce(page: HTMLElement, sentence: string): void {
  sayAfterPause(partOf(page, 'announce'), sentence);
}

/** Puts the sentence that says what to do instead in the place of results. */
export function fail(page: HTMLElement): void {
  partOf(page, 'answer').hidden = true;
  const failed = partOf(page, 'failed');
  failed.hidden = false;
  announce(page, failed.textContent.replace(/\s+/g, ' ').trim());
}
