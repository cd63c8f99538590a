const PAUSE = 700;
/** Long enough to be taken up, and gone before who reads on meets the same words a second time. */
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
