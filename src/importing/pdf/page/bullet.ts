import { BULLET } from '../../source/label.ts';
import { cleanText, type PageItem } from './page-items.ts';

/** The bullet that some items begin with, and the items without it; null where there is none. */
export function leadingBullet(
  items: readonly PageItem[],
): { text: string; rest: readonly PageItem[] } | null {
  const [first, ...rest] = items;
  if (first === undefined) return null;
  const text = cleanText(first.text).trim();
  const [head = '', ...words] = text.split(' ');
  if (head === text && rest.length > 0 && BULLET.test(head)) return { text, rest };
  if (words.length === 0 || head === 'o' || !BULLET.test(head)) return null;
  return { text: head, rest: [{ ...first, text: words.join(' ') }, ...rest] };
}
