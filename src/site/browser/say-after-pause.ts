const PAUSE = 700;
/**
 * How long the sentence stays: long enough to be read out, and gone before a reader who moves on through the page
 * meets the same words again.
 */
const STAY = 6000;
let saying = 0;

/** Says a sentence to assistive technology in a place of the role "status", politely: once, when the reader pauses. */
export function sayAfterPause(status: HTMLElement, sentence: string): void {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    if (status.textContent !== sentence) status.textContent = sentence;
    saying = window.setTimeout(() => {
      status.textContent = '';
    }, STAY);
  }, PAUSE);
}
