/**
 * Keeps what the site adds between paragraphs out of a selection that runs from the words of one to those of another.
 * A selection that begins or ends in a note or a chart is left as it is.
 */
export function leaveOutAdditions(selection: Selection | null): void {
  const [from, to] = [wordsAround(selection?.anchorNode), wordsAround(selection?.focusNode)];
  root.toggleAttribute('data-across', from !== undefined && to !== undefined && from !== to);
}

const root = document.documentElement;

// Where nothing can be selected no selection can begin: a new one starts from the page as it stands.
document.addEventListener('pointerdown', ({ button }) => {
  if (button === 0) root.removeAttribute('data-across');
});

function wordsAround(node: Node | null | undefined): Element | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('.report') ?? undefined;
}
