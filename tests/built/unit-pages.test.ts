import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { deadlineInSentence, deadlineText } from '../../src/report/deadline.ts';
import { listUnits } from '../../src/report/units.ts';
import { readPages } from '../support/sites/built-pages.ts';
import { DECLARED_SITES, type DeclaredSite, sitesThatDeclare } from '../support/sites/declared-sites.ts';

const unitsOf = ({ declared }: DeclaredSite) =>
  listUnits(declared.report).map(({ kind, label, text, group }) => ({
    kind,
    label,
    text,
    deadline: deadlineText(group?.heading ?? ''),
    due: group ? `, ${deadlineInSentence(group.heading ?? '')})` : ')',
  }));

const hasCards = ({ folder }: DeclaredSite) => existsSync(join(folder, 'cards'));

for (const site of sitesThatDeclare('findings')) {
  const { name, folder, origin, base } = site;
  const units = unitsOf(site);
  const open = (path: string) => parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8')).document;
  const meta = (document: Document, key: string) =>
    document.querySelector(`meta[property="${key}"],meta[name="${key}"]`)?.getAttribute('content') ?? '';

  test(`every unit's page marks it and its section, says when an action is due, and cites it without script (${name})`, () => {
    for (const { kind, label, text, deadline } of units) {
      const document = open(`${kind}/${label}/`);
      const here = document.querySelectorAll('.here');
      expect(here).toHaveLength(1);
      expect(here[0]?.id).toBe(`${kind}-${label}`);
      expect(here[0]?.querySelector('p')?.textContent).toBe(text);
      expect(document.querySelector('h1 + p')?.textContent).toContain(deadline);
      const address = `${origin}${base}${kind}/${label}/`;
      expect(document.querySelector('.citations')?.textContent).toContain(address);
      const marked = document.querySelectorAll('.sections [aria-current]');
      expect([...marked].map((link) => link.getAttribute('aria-current'))).toEqual(['true']);
      expect(marked[0]?.getAttribute('href')).toBe(
        document.querySelector('.in-context')?.getAttribute('href')?.replace(/#.*/, ''),
      );
      expect(meta(document, 'citation_public_url')).toBe(address);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).not.toBe(address);
    }
  });

  test(`every unit's page has a title and a description of its own (${name})`, () => {
    const seen = new Set<string>();
    for (const { kind, label } of units) {
      const document = open(`${kind}/${label}/`);
      for (const text of [document.title, meta(document, 'description')]) {
        expect(text).not.toBe('');
        expect(seen.has(text), text).toBe(false);
        seen.add(text);
      }
    }
  });

  test(`every unit has a record of its exact words, an action's with its deadline, for the tools beside it (${name})`, () => {
    for (const { kind, label, text, due } of units) {
      const record = JSON.parse(readFileSync(join(folder, `data/units/${kind}-${label}.json`), 'utf8'));
      expect(record.quotation.plain.startsWith(`“${text}” (paragraph `)).toBe(true);
      expect(record.quotation.plain.split('\n')[0]?.endsWith(due)).toBe(true);
      expect(record.address).toBe(`${origin}${base}${kind}/${label}/`);
      expect(record.citations).toHaveLength(6);
    }
  });
}

for (const site of DECLARED_SITES.filter(hasCards)) {
  const { name, folder, origin, base } = site;
  const read = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
  const pictureOf = (page: string) => /og:image" content="([^"]*)"/.exec(read(page))?.[1] ?? '';
  const cards = `${origin}${base}cards/`;

  test(`every unit's page names a picture of its own, large (${name})`, () => {
    for (const { kind, label } of unitsOf(site)) {
      expect(pictureOf(`${kind}/${label}`)).toBe(`${cards}${kind}-${label}.png`);
      expect(read(`${kind}/${label}`)).toContain('name="twitter:card" content="summary_large_image"');
    }
  });

  if (base !== '/') continue;

  test(`every page's card is there, 1200 by 630 and at most 60 kB (${name})`, async () => {
    const named = readPages(site).flatMap(({ html }) => /og:image" content="([^"]*)"/.exec(html)?.[1] ?? []);
    const pictures = new Set(named.filter((address) => address.startsWith(cards)));
    expect(pictures.size).toBeGreaterThan(unitsOf(site).length);
    for (const picture of pictures) {
      const file = join(folder, picture.slice(`${origin}${base}`.length));
      expect(statSync(file).size).toBeLessThanOrEqual(60_000);
      expect(await loadImage(file)).toMatchObject({ width: 1200, height: 630 });
    }
  });
}
