import type { Page } from '@playwright/test';

/** A part of a page that a reader saw in two places while it came: its words or its tag, both places, and what came then. */
interface Move {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly when: string;
}

/** As wide as a phone, and higher than one: what is seen after a little scrolling is looked at as well. In px. */
const FRAME = { width: 390, height: 1600 };

/**
 * Writes a page tag by tag into a frame, as a slow network brings it, and lists what was seen in it and then moved. Words
 * come with the tag before them. The modules of the page do not run, since it never ends.
 */
export async function listMovesInParts(page: Page, path: string): Promise<readonly Move[]> {
  const response = await page.request.get(path);
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}.`);
  const html = await response.text();
  const [head = '', body = ''] = html.split(/(?=<body)/);
  const pieces = [head, ...body.split(/(?<=>)(?=\s*<)/)];
  await page.setViewportSize(FRAME);
  // Any address of the site will do: what is written below is taken to stand there, with its styles and scripts.
  await page.goto('./robots.txt');
  return page.evaluate(writeInParts, { pieces, frame: FRAME });
}

/** Runs in the browser, and so uses nothing from outside itself. */
function writeInParts({
  pieces,
  frame,
}: {
  readonly pieces: readonly string[];
  readonly frame: typeof FRAME;
}): readonly Move[] {
  /** What browsers leave out of account when they reckon how much moved, in px. */
  const UNSEEN = 3;
  const element = document.createElement('iframe');
  element.style.cssText = `position: fixed; inset: 0; width: ${frame.width}px; height: ${frame.height}px; border: 0`;
  document.body.replaceChildren(element);
  const inside = element.contentDocument;
  if (!inside) throw new Error('The frame has no document to write to.');
  inside.open();

  const elementOf = (node: Node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null);

  /** Where words begin, and where pictures and controls stand. */
  function placeOf(node: Node): DOMRect | undefined {
    const own = elementOf(node);
    if (own && !own.matches('svg, img, input, button')) return undefined;
    if (!own && !node.nodeValue?.trim()) return undefined;
    const shown = own ?? node.parentElement;
    if (!shown?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return undefined;
    const range = document.createRange();
    range.selectNode(node);
    const rect = own ? own.getBoundingClientRect() : range.getClientRects()[0];
    return rect && rect.width > 1 && rect.height > 1 && rect.top < frame.height ? rect : undefined;
  }

  function listPlaces(root: Document): Map<Node, DOMRect> {
    const found = new Map<Node, DOMRect>();
    const walker = root.createTreeWalker(root.body ?? root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const rect = placeOf(node);
      if (rect) found.set(node, rect);
    }
    return found;
  }

  const at = ({ left, top }: DOMRect) => `${left.toFixed(0)}, ${top.toFixed(0)}`;
  const moves: Move[] = [];
  let before = new Map<Node, DOMRect>();
  for (const piece of pieces) {
    // Deprecated for pages: nothing else feeds a parser of the browser's own piece by piece.
    inside.write(piece);
    const now = listPlaces(inside);
    for (const [node, from] of before) {
      const to = now.get(node);
      if (!to || Math.max(Math.abs(to.left - from.left), Math.abs(to.top - from.top)) < UNSEEN) continue;
      const what = elementOf(node)?.tagName ?? node.nodeValue?.trim().slice(0, 40) ?? '';
      moves.push({ what, from: at(from), to: at(to), when: piece.slice(0, 80) });
    }
    before = now;
  }
  if (before.size === 0) throw new Error('Nothing of the page was seen in the frame.');
  return moves;
}
