import { describe, expect, it } from 'vitest';
import { listTermUses } from '../../src/declared/term-uses.ts';
import { pageAt, sectionPages } from '../support/sites/built-pages.ts';
import { findScale } from '../../src/report/grades.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';

describe.each(sitesThatDeclare('terms'))('the terms of the site at $name', (site) => {
  const { report, terms } = site.declared;
  const { document: page } = pageAt(site, 'glossary/');
  const sections = sectionPages(site).map(({ document }) =>
    [...document.querySelectorAll('a.term')].map((link) => link.getAttribute('href') ?? ''),
  );

  it('lead from the text to an entry of the glossary', () => {
    const links = sections.flat();
    expect(links.length).toBeGreaterThanOrEqual(terms.length);
    for (const link of links) {
      const [path, id = ''] = link.split('#');
      expect(path).toBe(`${site.base}glossary/`);
      expect(page.getElementById(id), id).not.toBeNull();
    }
  });

  it('open once in a section, at their first use, and never in a heading', () => {
    for (const links of sections) expect(links).toEqual([...new Set(links)]);
    for (const { document } of sectionPages(site)) {
      expect(document.querySelectorAll(':is(h1, h2, h3) .term')).toHaveLength(0);
    }
  });

  it('are named in the glossary with every action and paragraph that uses them', () => {
    for (const { term, units } of listTermUses(report, terms)) {
      const links = [...(page.getElementById(term.id)?.querySelectorAll('.numbers a') ?? [])];
      expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(
        units.map(({ kind, label }) => `${kind} ${label}`),
      );
    }
  });

  it('say of every explanation whose it is', () => {
    const scale = findScale(report);
    for (const { id, name, explanations } of terms) {
      const grade = scale?.grades.find((one) => one.name.toLowerCase() === name);
      const printed = [...(page.getElementById(id)?.querySelectorAll('.meaning') ?? [])];
      const words = printed.map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
      expect(words).toEqual([
        ...(grade ? [`${grade.meaning} The report’s scale, paragraph ${scale?.paragraph}`] : []),
        ...explanations.map((one) =>
          one.voice === 'report'
            ? `${one.quote} The report, paragraph ${one.paragraph}`
            : `${one.text} Explained by this site`,
        ),
      ]);
      for (const one of printed)
        expect(Boolean(one.querySelector('q.report'))).toBe(
          !/by this site$/.test(one.textContent?.trim() ?? ''),
        );
    }
  });
});
