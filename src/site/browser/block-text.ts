/** A block's words with the text nodes they stand in, so that offsets in the words lead back to places in the page. */
export interface BlockText {
  readonly text: string;
  /** The place in the page of a stretch of the words. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** Reads a block's words, without what the interface has put between them (`data-ui`). */
export function readBlockText(block: Element): BlockText {
  const nodes: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches('[data-ui]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  const placeOf = (offset: number, atEnd: boolean) => {
    const held = nodes.findLast(({ from }) => (atEnd ? from < offset : from <= offset)) ?? nodes[0];
    if (!held) throw new Error('a stretch of words is never empty');
    return [held.node, offset - held.from] as const;
  };
  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange();
      range.setStart(...placeOf(start, false));
      range.setEnd(...placeOf(end, true));
      return range;
    },
  };
}
