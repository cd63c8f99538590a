import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/loaders/ways-in';
import { listAddressedUnits, unitKey } from '../../src/report/addressed-unit';
import { listTermUses } from '../../src/report/term-uses';
import { readPage, unitHtml, wordsOf } from '../support/built-page';
import { readEntries } from '../support/content';
import { realReport } from '../support/real-report';
import { sectionSlugs } from '../support/section-slugs';

const pages = sectionSlugs.map((slug) => readPage(slug));
const terms = await readEntries(glossary);
const TERM = /<a class="term" href="([^"]*)"/g;

describe('terms in the built text', () => {
  it('leave every word of every paragraph and action as the report prints it', () => {
    const all = pages.join('');
    for (const unit of listAddressedUnits(realReport)) {
      expect(wordsOf(unitHtml(all, unitKey(unit)))).toBe(unit.text);
    }
  });

  it('lead to an entry of the glossary', () => {
    const entries = readPage('glossary');
    const links = pages.flatMap((page) => [...page.matchAll(TERM)].map(([, href = '']) => href));
    expect(links.length).toBeGreaterThan(100);
    for (const href of links) expect(entries).toContain(`id="${href.replace('/glossary/#', '')}"`);
  });

  it('never stand in a heading', () => {
    for (const page of pages) {
      for (const [heading] of page.matchAll(/<h[1-6][\s\S]*?<\/h[1-6]>/g))
        expect(heading).not.toContain('class="term"');
    }
  });

  it('open once in a section, at its first use', () => {
    const linked = pages.map((page) => [...page.matchAll(TERM)].map(([, href]) => href));
    for (const links of linked) expect(links).toEqual([...new Set(links)]);
  });
});

describe('the built glossary', () => {
  const page = readPage('glossary');

  it('names every term with every action and paragraph that uses it', () => {
    for (const { term, units } of listTermUses(realReport, terms)) {
      const entry = page.split(`id="${term}"`)[1]?.split('class="entry"')[0] ?? '';
      const links = [
        ...(entry.split('class="explanations"')[1]?.matchAll(/aria-label="((?:action|paragraph) \d+)"/g) ??
          []),
      ];
      expect(links.map(([, name]) => name)).toEqual(units.map(({ kind, number }) => `${kind} ${number}`));
    }
  });

  it('says of every explanation whose it is', () => {
    const explanations = terms.flatMap((term) => term.explanations);
    const own = explanations.filter(({ voice }) => voice === 'site').length;
    expect(page.split('Explained by this site').length - 1).toBe(own);
    expect(page.split('The report, <a').length - 1).toBe(explanations.length - own);
  });
});
