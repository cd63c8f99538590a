import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './sites';

/** The HTML of a built page by its path: `glossary/`. The overview is the empty path. */
export function readPage(path: string): string {
  return readFileSync(join(SITES[0].folder, path, 'index.html'), 'utf8');
}

/** The words of a piece of HTML as a reader sees and copies them, with its tags taken out and nothing put in. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The HTML inside the words of one unit on a page: `paragraph-61`, `action-8`. */
export function unitHtml(page: string, id: string): string {
  const unit = page.split(`id="${id}"`)[1];
  return /<p class="report"[^>]*>(.*?)<\/p>/s.exec(unit ?? '')?.[1] ?? '';
}
