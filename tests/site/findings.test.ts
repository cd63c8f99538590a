import { describe, expect, it } from 'vitest';
import { findings as declared, notes as declaredNotes } from '../../src/loaders/ways-in';
import { unitOfPlace } from '../../src/report/note';
import { readPage, wordsOf } from '../support/built-page';
import { readEntries } from '../support/content';
import { sectionSlugs } from '../support/section-slugs';

const findings = await readEntries(declared);
const notes = await readEntries(declaredNotes);
const sections = sectionSlugs.map((slug) => readPage(slug)).join('');

/** The words of what stands between one unit and the next, unit included. */
const besideUnit = (page: string, id: string) =>
  wordsOf(page.split(`id="${id}"`)[1]?.split(/id="(?:paragraph|action)-/)[0] ?? '').replace(/\s+/g, ' ');

describe('the findings behind each action', () => {
  it.each(findings.map((finding) => [finding.action, finding] as const))(
    'stand with action %i in the list and on its own page',
    (action, { reasons }) => {
      for (const page of [sections, readPage(`action/${action}`)]) {
        const words = besideUnit(page, `action-${action}`);
        expect(words).toContain('as this site reads the report');
        for (const { paragraph, quote } of reasons)
          expect(words).toContain(`${quote} paragraph ${paragraph}`);
      }
    },
  );

  it('lead from every such paragraph to its actions, with when each is due', () => {
    for (const { action, reasons } of findings) {
      for (const { paragraph } of reasons) {
        for (const page of [sections, readPage(`paragraph/${paragraph}`)]) {
          const words = besideUnit(page, `paragraph-${paragraph}`);
          expect(words).toContain('as this site reads it');
          expect(words).toMatch(new RegExp(`→ action ${action}, (immediately|within (three|six) months)`));
        }
      }
    }
  });
});

describe('notes', () => {
  it('stand beside each of their places, in the section and on the permalink', () => {
    for (const { places, text } of notes) {
      for (const { kind, number } of places.map(unitOfPlace)) {
        expect(besideUnit(sections, `${kind}-${number}`)).toContain(text);
        expect(besideUnit(readPage(`${kind}/${number}`), `${kind}-${number}`)).toContain(text);
      }
    }
  });
});
