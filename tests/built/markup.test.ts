import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readPages } from '../support/sites/built-pages.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';

/** The dates that the site gives to machines: a year, a month or a day. HTML knows no stretches of time. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

// The validator of the site's HTML reads neither the values of SVG attributes nor those of dates, nor what follows a page's end.
describe.each(sitesThatDeclare('charts', 'events', 'later'))('the markup of the site at $name', (site) => {
  const pages = readPages(site);

  it('gives machines dates that HTML knows', () => {
    const dates = pages.flatMap(({ document }) => [...document.querySelectorAll('[datetime]')]);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.map((one) => one.getAttribute('datetime')).filter((date) => !DATE.test(date ?? ''))).toEqual(
      [],
    );
  });

  it('sets pictures in weights that SVG knows, hundreds', () => {
    const files = listFiles(site).filter((file) => /\.(svg|html)$/.test(file));
    const texts = files.map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const weights = texts.flatMap((text) =>
      [...text.matchAll(/font-weight="([^"]*)"/g)].map(([, one]) => one),
    );
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter((weight) => !/^[1-9]00$/.test(weight ?? ''))).toEqual([]);
  });

  it('ends with the page', () => {
    const files = listFiles(site).filter((file) => file.endsWith('.html'));
    const last = files.map((file) => readFileSync(join(site.folder, file), 'utf8').trimEnd().slice(-7));
    expect(files.filter((_, at) => last[at] !== '</html>')).toEqual([]);
  });
});
