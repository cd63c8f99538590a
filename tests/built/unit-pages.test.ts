import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { deadlineInSentence, deadlineText } from '../../src/report/deadline';
import { listUnits } from '../../src/report/units';
import { realReport } from '../this-report/support/real-report';
import { SITES } from '../support/sites/sites';

const units = listUnits(realReport).map(({ kind, label, text, group }) => ({
  kind,
  label,
  text,
  deadline: deadlineText(group?.heading ?? ''),
  due: group ? `, ${deadlineInSentence(group.heading ?? '')})` : ')',
}));

for (const { name, folder, origin, base } of SITES) {
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

  test(`every unit's page has a title, description and picture of its own (${name})`, () => {
    const seen = new Set<string>();
    for (const { kind, label } of units) {
      const document = open(`${kind}/${label}/`);
      const picture = meta(document, 'og:image');
      expect(picture).toBe(`${origin}${base}cards/${kind}-${label}.png`);
      for (const text of [document.title, meta(document, 'description'), picture]) {
        expect(text).not.toBe('');
        expect(seen.has(text), text).toBe(false);
        seen.add(text);
      }
      expect(meta(document, 'twitter:card')).toBe('summary_large_image');
      expect(existsSync(join(folder, 'cards', `${kind}-${label}.png`))).toBe(true);
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

const WAYS_IN = ['statistics/', 'timeline/', 'topics/', 'glossary/'];

test('every page names a picture that is there, 1200 by 630 and at most 60 kB', async () => {
  const { folder } = SITES[0];
  const pages = [
    '',
    'report/',
    'how-to-cite/',
    ...WAYS_IN,
    ...units.map(({ kind, label }) => `${kind}/${label}/`),
  ];
  const pictures = new Set(
    pages.map(
      (page) =>
        /og:image" content="[^"]*\/cards\/([^"]+)"/.exec(
          readFileSync(join(folder, page, 'index.html'), 'utf8'),
        )?.[1] ?? '',
    ),
  );
  expect(pictures.size).toBe(units.length + WAYS_IN.length + 1);
  for (const picture of pictures) {
    const file = join(folder, 'cards', picture);
    expect(statSync(file).size).toBeLessThanOrEqual(60_000);
    expect(await loadImage(file)).toMatchObject({ width: 1200, height: 630 });
  }
});
