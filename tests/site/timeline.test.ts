import { describe, expect, it } from 'vitest';
import { datedRows } from '../../src/charts/chart-rows';
import { periodText } from '../../src/report/period-text';
import { readPage, wordsOf } from '../support/built-page';
import { figures } from '../support/figures';
import { realReport as report } from '../support/real-report';

describe('the built timeline', () => {
  const page = readPage('timeline');
  const rows = datedRows({ report, events: figures.events });
  const items = page.split('<ol class="events"')[1]?.split('</ol>')[0]?.split('<li ').slice(1) ?? [];

  it('lists every dated event in the order of time', () => {
    expect(items.map((item) => /id="([^"]*)"/.exec(item)?.[1])).toEqual(rows.map(({ event }) => event.id));
  });

  it('gives each its date as exactly as the report does, its sentence and its paragraph', () => {
    rows.forEach(({ event, period }, place) => {
      const words = wordsOf(`<li ${items[place]}`);
      expect(words).toContain(periodText(period));
      expect(words).toContain(event.source.quote);
      expect(words).toContain(
        event.source.kind === 'paragraph' ? `paragraph ${event.source.paragraph}` : 'the cover',
      );
    });
  });

  it('says where a date is read from the words by this site, and why', () => {
    for (const [place, { event }] of rows.entries()) {
      const words = wordsOf(`<li ${items[place]}`);
      if (event.when.kind === 'inferred') expect(words).toContain(event.when.reason);
      else expect(words).not.toContain('Dated by this site');
    }
  });

  it('puts the list before the picture', () => {
    expect(page.indexOf('<figure')).toBeGreaterThan(page.indexOf('<ol class="events"'));
  });
});
