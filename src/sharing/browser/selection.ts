const root = document.documentElement;

/** Words selected inside one unit of the report. */
export interface UnitWords {
  readonly unit: Element;
  /** Exactly the selected words of the report: what the site adds around them is outside. */
  readonly range: Range;
}

/**
 * The words of the report in a selection, when they belong to one unit. A selection may reach a little further, as a
 * triple click does, which ends at the start of whatever follows.
 */
export function findUnitWords(selection: Selection): UnitWords | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const inside = element?.closest('.report');
  const texts = inside ? [inside] : [...(element?.querySelectorAll('.report') ?? [])];
  const [only, ...others] = texts
    .filter((text) => range.intersectsNode(text))
    .map((text) => ({ unit: text.closest('.paragraph[id],.action[id]'), range: clamp(range, text) }))
    .filter((words) => words.range.toString().trim() !== '');
  return only?.unit && others.length === 0 ? { unit: only.unit, range: only.range } : undefined;
}

/**
 * Keeps what the site adds between paragraphs out of a selection that runs from the words of one to those of another.
 * A selection that begins or ends in a note or a chart is left as it is.
 */
export function leaveOutAdditions(selection: Selection | null): void {
  const [from, to] = [wordsAround(selection?.anchorNode), wordsAround(selection?.focusNode)];
  root.toggleAttribute('data-across', from !== undefined && to !== undefined && from !== to);
}

// Where nothing can be selected no selection can begin: a new one starts from the page as it stands.
document.addEventListener('pointerdown', ({ button }) => {
  if (button === 0) root.removeAttribute('data-across');
});

function clamp(range: Range, text: Element): Range {
  const clamped = range.cloneRange();
  if (!text.contains(clamped.startContainer)) clamped.setStart(text, 0);
  if (!text.contains(clamped.endContainer)) clamped.setEnd(text, text.childNodes.length);
  return clamped;
}

function wordsAround(node: Node | null | undefined): Element | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('.report') ?? undefined;
}
