import { paragraphRef } from '../../src/report/unit-ref';
import { describe, expect, it } from 'vitest';
import { listSectionUnits } from '../../src/report/addressed-unit';
import type { Term } from '../../src/declared/term';
import { listTermUses, mapFirstUses } from '../../src/declared/term-uses';
import { realReport as report } from '../support/real-report';

const term = (id: string, name: string, ...forms: readonly string[]): Term => ({
  id,
  name,
  forms,
  also: [],
  explanations: [],
});
const terms = [term('caf', 'CAF', 'common assessment framework'), term('rag', 'RAG'), term('none', 'CAFE')];

describe('listTermUses', () => {
  it('lists every action and paragraph that uses a term, once and in the order of the text', () => {
    const [caf] = listTermUses(report, terms);
    expect(caf).toEqual({
      term: terms[0],
      units: [
        { kind: 'action', label: '16' },
        ...['15', '21', '25', '30', '32', '33', '50', '63'].map(paragraphRef),
      ],
    });
  });

  it('keeps the order of the terms, with an empty list for one that is not used', () => {
    expect(listTermUses(report, terms).map(({ term: { id }, units }) => [id, units.length])).toEqual([
      ['caf', 9],
      ['rag', 1],
      ['none', 0],
    ]);
  });
});

describe('mapFirstUses', () => {
  it('finds the first use of each term in every section that uses it', () => {
    const first = report.sections.flatMap((section) => [...mapFirstUses(listSectionUnits(section), terms)]);
    expect(first.map(([unit, spans]) => [unit, ...spans.map((span) => span.term)])).toEqual([
      ['action-16', 'caf'],
      ['paragraph-15', 'caf'],
      ['paragraph-21', 'caf'],
      ['paragraph-50', 'caf'],
      ['paragraph-63', 'caf'],
      ['paragraph-73', 'rag'],
    ]);
  });

  it('takes only the first of several uses in one unit', () => {
    const unit = { kind: 'paragraph' as const, label: '1', text: 'One CAF, two CAFs.' };
    expect(mapFirstUses([unit], terms).get('paragraph-1')).toEqual([
      { kind: 'term', term: 'caf', start: 4, end: 7 },
    ]);
  });

  it('has nothing for a unit without terms', () => {
    const unit = { kind: 'paragraph' as const, label: '1', text: 'No acronym.' };
    expect(mapFirstUses([unit], terms).size).toBe(0);
  });
});
