import { describe, expect, it } from 'vitest';
import { pageAt, sectionPages, wordsOf } from '../../support/sites/built-pages.ts';
import { SEED_ACTIONS, SEED_COVER, SEED_PARAGRAPHS, SEED_UNITS } from '../support/seed-text.ts';
import { SITES } from '../../support/sites/sites.ts';

/** Everything on a page that is one unit of the report, in the page's order. */
const UNITS =
  ':is(h1,h2,h3).report, .paragraph > .report, .action > .report, dl.report > div, table.report tr';

/** The words of a report's unit; cells are apart from each other. */
function unitWords(unit: Element): string {
  return unit.matches('tr, div')
    ? [...unit.children].map(wordsOf).join(' ')
    : (unit.textContent ?? '').trim();
}

const printed = (document: Document) => [...document.querySelectorAll(UNITS)].map(unitWords);

describe('the expectation', () => {
  it('is 84 paragraphs and 19 actions', () => {
    expect(SEED_PARAGRAPHS.map(({ number }) => number)).toEqual(Array.from({ length: 84 }, (_, i) => i + 1));
    expect(SEED_ACTIONS).toHaveLength(19);
    expect(SEED_UNITS.filter(({ kind }) => kind === 'deadline')).toHaveLength(3);
    expect(SEED_UNITS.filter(({ kind }) => kind === 'heading')).toHaveLength(10);
    expect(SEED_UNITS.filter(({ kind }) => kind === 'row')).toHaveLength(9);
  });
});

describe.each(SITES)('the words of the report in the site at $name', (site) => {
  it('stand whole and in order on the section pages', () => {
    const words = sectionPages(site).flatMap(({ document }) => printed(document));
    expect(words).toEqual(SEED_UNITS.map((unit) => unit.words));
  });

  it('stand whole and in order on the page of the whole report, below its title', () => {
    const words = printed(pageAt(site, 'report/').document);
    expect(words).toEqual([SEED_COVER[0], ...SEED_UNITS.map((unit) => unit.words)]);
  });

  it('stand on the permalink of every paragraph, with its neighbours', () => {
    for (const { number } of SEED_PARAGRAPHS) {
      const { document } = pageAt(site, `paragraph/${number}/`);
      const around = SEED_PARAGRAPHS.slice(Math.max(0, number - 2), number + 1);
      expect(printed(document)).toEqual(around.map(({ words }) => words));
      expect(document.querySelector('.paragraph.here')?.id).toBe(`paragraph-${number}`);
    }
  });

  it('stand on the permalink of every action, with its neighbours', () => {
    for (const { number } of SEED_ACTIONS) {
      const { document } = pageAt(site, `action/${number}/`);
      const words = [...document.querySelectorAll('.action > .report')].map(unitWords);
      expect(words).toEqual(
        SEED_ACTIONS.slice(Math.max(0, number - 2), number + 1).map(({ words }) => words),
      );
      expect(document.querySelector('.action.here')?.id).toBe(`action-${number}`);
    }
  });

  it('are all that an element with the number of a paragraph or action holds', () => {
    const pages = [...sectionPages(site), pageAt(site, 'report/')];
    for (const { kind, number, words } of [...SEED_PARAGRAPHS, ...SEED_ACTIONS]) {
      const id = `${kind}-${number}`;
      const elements = pages.flatMap(({ document }) => document.getElementById(id) ?? []);
      expect(elements.map(wordsOf), id).toEqual([words, words]);
    }
  });

  it('include every line of the cover, on the page of the whole report', () => {
    const main = wordsOf(pageAt(site, 'report/').document.querySelector('main') as Element);
    for (const line of SEED_COVER) expect(withoutColons(main)).toContain(withoutColons(line));
  });
});

/** The cover's labels lose their colons where the layout parts label and value. */
function withoutColons(text: string): string {
  return text.replaceAll(':', '').replace(/\s+/g, ' ');
}
