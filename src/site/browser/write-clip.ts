import type { Clip } from '../../sharing/quotation.ts';

/** Puts a text on the clipboard, plain and rich where the browser can. Rejects when the clipboard is refused. */
export async function writeClip({ plain, rich }: Clip): Promise<void> {
  if (rich === '' || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([rich], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
