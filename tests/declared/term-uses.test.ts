import { paragraphRef, unitKey } from '../../src/report/unit-ref';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/report/blocks';
import { listUnits } from '../../src/report/units';
import type { Term } from '../../src/declared/term';
import { listTermUses, mapFirstUses } from '../../src/declared/term-uses';
import { realReport as report } from '../support/reports/real-report';

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
    const units = listUnits(report);
    const first = report.sections.flatMap(({ heading, line }) => {
      const held = units.filter(({ section: { section, above } }) =>
        [...above, section].some((one) => one.heading === heading && one.line === line),
      );
      const spans = mapFirstUses(
        held.flatMap(({ texts }) => texts),
        terms,
      );
      return held.flatMap((unit) =>
        unit.texts.flatMap(({ runs }) => (spans.get(runs) ?? []).map((span) => [unitKey(unit), span.term])),
      );
    });
    expect(first).toEqual([
      ['action-16', 'caf'],
      ['paragraph-15', 'caf'],
      ['paragraph-21', 'caf'],
      ['paragraph-50', 'caf'],
      ['paragraph-63', 'caf'],
      ['paragraph-73', 'rag'],
    ]);
  });

  it('takes only the first of several uses in one unit', () => {
    const runs: readonly Run[] = [{ kind: 'plain', text: 'One CAF, two CAFs.' }];
    expect(mapFirstUses([{ runs }], terms).get(runs)).toEqual([
      { kind: 'term', term: 'caf', start: 4, end: 7 },
    ]);
  });

  it('has nothing for a unit without terms', () => {
    const runs: readonly Run[] = [{ kind: 'plain', text: 'No acronym.' }];
    expect(mapFirstUses([{ runs }], terms).size).toBe(0);
  });
});
