import { findAll, isMention, type SameWord } from '../../scan/match.ts';
import type { Query } from '../../scan/query.ts';
import { tokenise } from '../../scan/tokens.ts';
import { readBlockText } from '../../../site/browser/block-text.ts';

const NAME = 'search-match';

/**
 * A wider rule for one place: where the address leads, words that are the `same` by this rule are marked if there is
 * no mention.
 */
export interface WiderMarks {
  readonly target: Element | null;
  readonly same: SameWord;
}

/**
 * Marks the query's words in the report's text on this page, by the rule of a mention and, in the one place given, a
 * wider one.
 */
export function markWords(query: Query, wider?: WiderMarks): void {
  unmarkWords();
  const ranges = [...document.querySelectorAll('main .report')].flatMap((block) => {
    const found = rangesIn(block, query, isMention);
    return found.length === 0 && wider?.target?.contains(block) ? rangesIn(block, query, wider.same) : found;
  });
  if (globalThis.CSS?.highlights) CSS.highlights.set(NAME, new Highlight(...ranges));
  else for (const range of ranges.reverse()) wrap(range);
}

/** Takes all marks away; the text is as it was. */
export function unmarkWords(): void {
  globalThis.CSS?.highlights?.delete(NAME);
  for (const mark of document.querySelectorAll(`mark.${NAME}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function rangesIn(block: Element, { clauses }: Query, same: SameWord): readonly Range[] {
  const { text, rangeOf } = readBlockText(block);
  const found = findAll(clauses, tokenise(text), same) ?? [];
  return found.map(({ start, end }) => rangeOf(start, end));
}

/** For browsers without highlights: an element around each piece of text, which leaves text and copies as they are. */
function wrap(range: Range): void {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = root instanceof Text ? [root] : [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  }
  for (const node of nodes) {
    const end = node === endContainer ? endOffset : node.length;
    const start = node === startContainer ? startOffset : 0;
    if (end <= start) continue;
    const piece = document.createRange();
    piece.setStart(node, start);
    piece.setEnd(node, end);
    const mark = document.createElement('mark');
    mark.className = NAME;
    piece.surroundContents(mark);
  }
}
