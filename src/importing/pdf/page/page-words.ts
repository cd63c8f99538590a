import { jointOf } from './neighbours.ts';
import { cleanText, type PdfPage } from './page-items.ts';

/**
 * The words of a page's text layer, in the order of drawing: what stands apart, or on another line, is another word. No
 * reading of tags or layout comes into it.
 */
export function pageWords(page: PdfPage): string[] {
  const words: string[] = [];
  for (const [index, item] of page.items.entries()) {
    const before = page.items[index - 1];
    const [first = '', ...rest] = cleanText(item.text).split(' ');
    const last = words.length - 1;
    if (before !== undefined && jointOf(before, item) === 'glued' && last >= 0) words[last] += first;
    else words.push(first);
    words.push(...rest);
  }
  return words.filter((word) => word !== '');
}
