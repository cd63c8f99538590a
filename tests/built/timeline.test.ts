import { describe, expect, it } from 'vitest';
import { datedRows } from '../../src/charts/rows/chart-rows.ts';
import { periodText } from '../../src/report/period.ts';
import { pageAt } from '../support/sites/built-pages.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';

describe.each(sitesThatDeclare('events'))('the timeline of the site at $name', (site) => {
  const rows = datedRows(site.declared);
  const { document } = pageAt(site, 'timeline/');
  const items = [...document.querySelectorAll('.events > li')];
  const words = items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' '));

  it('lists every dated event in the order of time', () => {
    expect(items.map(({ id }) => id)).toEqual(rows.map(({ event }) => event.id));
  });

  it('gives each its date as exactly as the report does, its sentence and its place', () => {
    rows.forEach(({ event: { source }, period }, index) => {
      expect(words[index]).toContain(periodText(period));
      expect(words[index]).toContain(source.quote);
      expect(words[index]).toContain(
        source.kind === 'paragraph' ? `paragraph ${source.paragraph}` : 'the cover',
      );
    });
  });

  it('says where this site reads a date from words that do not name it, and why', () => {
    rows.forEach(({ event: { when } }, index) => {
      if (when.kind === 'inferred') expect(words[index]).toContain(`${when.words}: ${when.reason}`);
      else expect(words[index]).not.toContain('Dated by this site');
    });
  });

  it('draws them on one line, each under the number it has in the list', () => {
    for (const drawing of document.querySelectorAll('.event-line')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
      const dots = [...drawing.querySelectorAll('.on-accent')].map(({ textContent }) => textContent);
      expect(dots).toEqual(rows.map((_, index) => String(index + 1)));
    }
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual(
      rows.map((_, index) => String(index + 1)),
    );
  });
});
