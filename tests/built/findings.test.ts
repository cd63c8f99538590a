import { describe, expect, it } from 'vitest';
import { paragraphRef, unitKey, type UnitRef } from '../../src/report/unit-ref.ts';
import { askRef } from '../../src/report/units.ts';
import { listFollowingActions } from '../../src/declared/finding.ts';
import { unitOfNoted } from '../../src/declared/note.ts';
import { pageAt, sectionPages } from '../support/sites/built-pages.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';

describe.each(sitesThatDeclare('findings', 'notes'))(
  'what the site at $name adds beside its units',
  (site) => {
    const { report, findings, notes } = site.declared;

    /** The site's words beside a unit, in its section and on its permalink. */
    function besideUnit(unit: UnitRef): readonly string[] {
      const pages = [...sectionPages(site), pageAt(site, `${unit.kind}/${unit.label}/`)];
      return pages.flatMap(({ document }) => {
        const element = document.getElementById(unitKey(unit));
        const added =
          unit.kind === 'action' ? element?.querySelector('.reasons') : element?.nextElementSibling;
        return element ? [(added?.textContent ?? '').replace(/\s+/g, ' ')] : [];
      });
    }

    it('are the findings behind every action, as its own reading', () => {
      for (const { action, reasons } of findings) {
        const beside = besideUnit(askRef(report, action));
        expect(beside).toHaveLength(2);
        for (const words of beside) {
          expect(words).toContain('as this site reads the report');
          for (const { paragraph, quote } of reasons)
            expect(words).toContain(`${quote} paragraph ${paragraph}`);
        }
      }
    });

    it('are the actions that follow from a paragraph, with when each is due', () => {
      for (const paragraph of new Set(
        findings.flatMap(({ reasons }) => reasons.map((one) => one.paragraph)),
      )) {
        const beside = besideUnit(paragraphRef(paragraph));
        expect(beside).toHaveLength(2);
        for (const words of beside) {
          expect(words).toContain('as this site reads it');
          for (const { action, deadline } of listFollowingActions(report, findings, paragraph))
            expect(words.toLowerCase()).toContain(`→ action ${action}, ${deadline.toLowerCase()}`);
        }
      }
    });

    it('are the notes on words, at each of their places', () => {
      for (const { places, text } of notes) {
        for (const unit of places.map((place) => unitOfNoted(report, place))) {
          const beside = besideUnit(unit);
          expect(beside).toHaveLength(2);
          for (const words of beside) expect(words).toContain(text);
        }
      }
    });
  },
);
