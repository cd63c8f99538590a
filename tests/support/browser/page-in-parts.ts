import type { Page } from '@playwright/test';

/** A part of a page that a reader saw in two places while it came: its words or its tag, both places, and what came then. */
interface Move {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly when: string;
}

/**
 * Writes a page, which stands at an address of the page that is open, tag by tag into a frame as wide as a phone, as a slow
 * network brings it, and lists what was seen and then moved. Its scripts do not run, since it never ends.
 */
export async function listMovesInParts(page: Page, path: string): Promise<readonly Move[]> {
  const html = await (await page.request.get(path)).text();
  await page.setViewportSize({ width: 390, height: 823 });
  await page.goto('./robots.txt');
  return page.evaluate((text) => {
    /** What browsers leave out of account when they reckon how much moved, in px. */
    const UNSEEN = 3;
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 390px; height: 1600px; border: 0';
    document.body.replaceChildren(frame);
    const inside = frame.contentDocument;
    if (!inside) throw new Error('The frame has no document to write to.');
    inside.open();

    /** Where the things that can be seen stand, of those in the first screen. */
    const places = (): Map<Node, DOMRect> => {
      const found = new Map<Node, DOMRect>();
      if (!inside.body) return found;
      const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const range = inside.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
        if (node === element && !element.matches('svg, img, input, button')) continue;
        if (node !== element && !node.nodeValue?.trim()) continue;
        if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        range.selectNode(node);
        const [rect] = node === element ? [element.getBoundingClientRect()] : range.getClientRects();
        if (rect && rect.width > 1 && rect.height > 1 && rect.top < 1600 && rect.bottom > 0)
          found.set(node, rect);
      }
      return found;
    };
    const at = ({ left, top }: DOMRect) => `${left.toFixed(0)}, ${top.toFixed(0)}`;

    const moves: { what: string; from: string; to: string; when: string }[] = [];
    let before = new Map<Node, DOMRect>();
    let part = '';
    const body = text.indexOf('<body');
    for (const piece of [text.slice(0, body), ...text.slice(body).split(/(?<=>)(?=\s*<)/)]) {
      inside.write(piece);
      part = piece;
      const now = places();
      for (const [node, rect] of before) {
        const then = now.get(node);
        if (!then || (Math.abs(then.left - rect.left) < UNSEEN && Math.abs(then.top - rect.top) < UNSEEN))
          continue;
        const what =
          node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim().slice(0, 40) : (node as Element).tagName;
        moves.push({ what: what ?? '', from: at(rect), to: at(then), when: part.slice(0, 80) });
      }
      before = now;
    }
    return moves;
  }, html);
}
