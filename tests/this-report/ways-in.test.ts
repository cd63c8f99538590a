import { describe, expect, it } from 'vitest';
import { checkFindings } from '../../src/declared/finding.ts';
import { checkSiteNotes } from '../../src/declared/note.ts';
import { checkTerms } from '../../src/declared/term.ts';
import { checkTopics } from '../../src/declared/topic.ts';
import { listAsks, listParagraphs } from '../../src/report/units.ts';
import { declared } from './support/content.ts';
import { realReport as report } from './support/real-report.ts';

describe('the ways into the report', () => {
  it('explain terms, each of whose forms and quotations stands in the report', async () => {
    expect(declared.terms.length).toBeGreaterThan(50);
  });

  it('explain every acronym of the report', async () => {
    const acronyms = declared.terms.map(({ name }) => name).filter((name) => /^[A-Z]+$/.test(name));
    const expected = 'AIS CAF CIDS CJCB CSE CTB HMI HWB MARU MASG NQSWS PASP PHSE PSCB RAG TAC';
    expect(acronyms.sort().join(' ')).toBe(expected);
  });

  it('keep the glossary in the order of its ids', async () => {
    const ids = declared.terms.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('offer topics, each of whose words stands in the report', async () => {
    expect(declared.topics.length).toBeGreaterThanOrEqual(15);
  });

  it('give every action a reason that stands in the report', async () => {
    const actions = declared.findings.map(({ action }) => action);
    expect(actions).toEqual(listAsks(report).map(({ label }) => label));
  });

  it('name three later inspections with their overall judgements', async () => {
    const facts = declared.later.map(({ to, published, judgement }) => [to, published, judgement]);
    expect(facts).toEqual([
      ['2015-05-08', '2015-09-18', 'requires improvement'],
      ['2018-07-06', '2018-08', 'good'],
      ['2023-12-08', '2024-01', 'inadequate'],
    ]);
  });

  it('note every misprint and both differing figures', async () => {
    const places = declared.notes.flatMap((note) => note.places);
    const numbers = places.map((place) =>
      'paragraph' in place ? place.paragraph : `action ${place.action}`,
    );
    expect(numbers).toEqual(
      expect.arrayContaining(['action 8', 'action 9', '21', '53', '61', '76', '77', '83']),
    );
  });
});

const terms = declared.terms;
/** Every quotation that explains a term, with its place among the explanations. */
const quoted = terms.flatMap((term) =>
  term.explanations.flatMap((explanation, at) =>
    explanation.voice === 'report' ? [{ id: term.id, term, at, explanation }] : [],
  ),
);
const subjects = declared.topics;
const explained = declared.findings;
type Finding = (typeof explained)[number];
const remarks = declared.notes;
const last = listParagraphs(report).length;

/** Words with one letter too many in each place in turn. */
const misspellings = (words: string) =>
  words.split(' ').map((word, at, all) => all.with(at, `${word.replace('*', '')}x`).join(' '));

/** What is found wrong with a term by itself: as it is, nothing. */
const mistakesIn = (term: (typeof terms)[number]) => checkTerms(report, [term]);

/** The findings with one of them replaced. */
const withOne = (old: Finding, changed: Finding) =>
  explained.map((entry) => (entry === old ? changed : entry));

describe('each way into the report', () => {
  it.each(terms)('is refused when the words of the term $id are others', (term) => {
    expect(mistakesIn(term)).toEqual([]);
    const refused = (changed: typeof term) => mistakesIn(changed).length > 0;
    for (const name of misspellings(term.name)) expect(refused({ ...term, name }), name).toBe(true);
    for (const [at, form] of term.forms.entries()) {
      for (const wrong of misspellings(form)) {
        expect(refused({ ...term, forms: term.forms.with(at, wrong) }), wrong).toBe(true);
      }
    }
  });

  // A test of every term, as it was, asked nothing of those that the site explains alone.
  it.each(quoted)(
    'is refused when a quotation of the term $id is another or stands elsewhere',
    ({ term, at, explanation }) => {
      const refused = (changed: typeof explanation) =>
        mistakesIn({ ...term, explanations: term.explanations.with(at, changed) }).length > 0;
      for (const quote of misspellings(explanation.quote)) {
        expect(refused({ ...explanation, quote }), quote).toBe(true);
      }
      for (const paragraph of ['0', String(last), String(last + 1)]) {
        expect(refused({ ...explanation, paragraph })).toBe(true);
      }
    },
  );

  it.each(subjects)('is refused when the words of the topic $id are others', (topic) => {
    const refused = (changed: typeof topic) => checkTopics(report, [changed]).length > 0;
    for (const [at, words] of topic.words.entries()) {
      for (const wrong of misspellings(words)) {
        expect(refused({ ...topic, words: topic.words.with(at, wrong) }), wrong).toBe(true);
      }
    }
    for (const [at, words] of topic.except.entries()) {
      expect(refused({ ...topic, except: topic.except.with(at, `${words}x`) })).toBe(true);
    }
    expect(refused({ ...topic, words: [] })).toBe(true);
  });

  it.each(explained)(
    'is refused when a reason of action $action is another or stands elsewhere',
    (finding) => {
      for (const [at, reason] of finding.reasons.entries()) {
        const refused = (changed: typeof reason) =>
          checkFindings(report, withOne(finding, { ...finding, reasons: finding.reasons.with(at, changed) }))
            .length > 0;
        for (const quote of misspellings(reason.quote))
          expect(refused({ ...reason, quote }), quote).toBe(true);
        for (let paragraph = 0; paragraph <= last + 1; paragraph += 1) {
          if (String(paragraph) !== reason.paragraph)
            expect(refused({ ...reason, paragraph: String(paragraph) })).toBe(true);
        }
      }
      for (const action of ['0', String(Number(finding.action) + 1), '20']) {
        expect(checkFindings(report, withOne(finding, { ...finding, action }))).not.toEqual([]);
      }
    },
  );

  it.each(remarks)('is refused when the words of the note $id are others or stand elsewhere', (note) => {
    for (const place of note.places) {
      const refused = (changed: typeof place) =>
        checkSiteNotes(report, [{ id: note.id, kind: 'as-in-source', places: [changed], text: note.text }])
          .length > 0;
      for (const quote of misspellings(place.quote)) expect(refused({ ...place, quote }), quote).toBe(true);
      const elsewhere = 'paragraph' in place ? { ...place, paragraph: '1' } : { ...place, action: '1' };
      expect(refused(elsewhere)).toBe(true);
    }
  });
});
