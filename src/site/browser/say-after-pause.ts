const PAUSE = 700;
let saying = 0;

/** Says a sentence to assistive technology in a place of the role "status", politely: once, when the reader pauses. */
export function sayAfterPause(status: HTMLElement, sentence: string): void {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    if (status.textContent !== sentence) status.textContent = sentence;
  }, PAUSE);
}
