import { describe, expect, it } from 'vitest';
import { findings, glossary, notes, topics } from '../../src/loaders/ways-in';
import { listActions } from '../../src/report/units';
import { readEntries } from '../support/content';
import { realReport as report } from '../support/real-report';

describe('the ways into the report', () => {
  it('explain terms, each of whose forms and quotations stands in the report', async () => {
    expect((await readEntries(glossary)).length).toBeGreaterThan(50);
  });

  it('explain every acronym of the report', async () => {
    const acronyms = (await readEntries(glossary))
      .map(({ name }) => name)
      .filter((name) => /^[A-Z]+$/.test(name));
    const expected = 'AIS CAF CIDS CJCB CSE CTB HMI HWB MARU MASG NQSWS PASP PHSE PSCB RAG TAC';
    expect(acronyms.sort().join(' ')).toBe(expected);
  });

  it('keep the glossary in the order of its ids', async () => {
    const ids = (await readEntries(glossary)).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('offer topics, each of whose words stands in the report', async () => {
    expect((await readEntries(topics)).length).toBeGreaterThanOrEqual(15);
  });

  it('give every action a reason that stands in the report', async () => {
    const actions = (await readEntries(findings)).map(({ action }) => action);
    expect(actions).toEqual(listActions(report).map(({ action }) => action.number));
  });

  it('note every misprint and both differing figures', async () => {
    const places = (await readEntries(notes)).flatMap((note) => note.places);
    const numbers = places.map((place) =>
      'paragraph' in place ? place.paragraph : `action ${place.action}`,
    );
    expect(numbers).toEqual(expect.arrayContaining(['action 8', 'action 9', 21, 53, 61, 76, 77, 83]));
  });
});
