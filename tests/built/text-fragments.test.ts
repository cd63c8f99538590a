import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/declared/evidence/whole-sentences.ts';
import { readPages } from '../support/sites/built-pages.ts';
import { listLinks } from '../support/sites/links.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';
import { markedBy } from '../support/sites/text-fragments.ts';

const inSpaces = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The quotation that a link belongs to: the first in the nearest element around it that quotes at all. */
function quotedBeside(link: Element): string {
  for (let around = link.parentElement; around; around = around.parentElement) {
    const quote = around.querySelector('q');
    if (quote) return quotedWords(inSpaces(quote.textContent));
  }
  return '';
}

const sites = sitesThatDeclare('statistics', 'events', 'findings', 'terms').filter(
  ({ base }) => base === '/',
);

describe.each(sites)('links to words of the report at $name', (site) => {
  const pages = readPages(site);
  const links = pages.flatMap((page) =>
    listLinks(page)
      .filter(({ url }) => url.hash.includes(':~:text='))
      .map(({ url, element }) => ({ page, url, element })),
  );

  it('stand beside figures, events, findings and explained terms', () => {
    const files = new Set(links.map(({ page }) => page.file.replace(/\d+/, 'N')));
    expect([...files].sort()).toEqual(
      expect.arrayContaining([
        'action/N/index.html',
        'glossary/index.html',
        'index.html',
        'statistics/index.html',
        'timeline/index.html',
      ]),
    );
  });

  // The parts of a fragment were once looked for in the quotation alone: that the page has the same words elsewhere, in
  // another case or in the site's own sentences, went unseen.
  it.each([true, false])('mark the quotation and nothing else; closed parts read: %s', (closed) => {
    const faults = new Set<string>();
    for (const { url, element } of links) {
      const target = pages.find((page) => page.url.pathname === url.pathname);
      const marked = markedBy(target?.html ?? '', url.hash, closed);
      const wanted = { words: quotedBeside(element), id: url.hash.slice(1).split(':~:')[0] };
      const found = marked && { ...marked, words: inSpaces(marked.words) };
      if (JSON.stringify(found) !== JSON.stringify(wanted)) {
        faults.add(`${url.href}\n  marks ${JSON.stringify(found)},\n  wanted ${JSON.stringify(wanted)}`);
      }
    }
    expect([...faults]).toEqual([]);
  });
});
