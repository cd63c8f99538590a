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
  | 'notes'
  | 'own-heading'
  | 'own-list'
  | 'related-heading'
  | 'related-list'
  | 'said';

/** Finds a part of the search page. */
export function partOf(page: HTMLElement, name: PartName): HTMLElement {
  const part = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the search page always has its part "${name}"`);
  return part;
}

const ANNOUNCE_PAUSE = 700;
let announcing = 0;

/** Says a sentence to assistive technology, politely: once, when the reader pauses. */
export function announce(page: HTMLElement, sentence: string): void {
  clearTimeout(announcing);
  const status = partOf(page, 'announce');
  announcing = window.setTimeout(() => {
    if (status.textContent !== sentence) status.textContent = sentence;
  }, ANNOUNCE_PAUSE);
}

/** Puts the sentence that says what to do instead in the place of results. */
export function fail(page: HTMLElement): void {
  partOf(page, 'answer').hidden = true;
  const failed = partOf(page, 'failed');
  failed.hidden = false;
  announce(page, failed.textContent.replace(/\s+/g, ' ').trim());
}
