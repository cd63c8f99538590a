import { paragraphRef, unitKey } from '../../src/report/unit-ref.ts';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/report/blocks.ts';
import { listUnits } from '../../src/report/units.ts';
import type { Term } from '../../src/declared/term.ts';
import { listTermUses, mapFirstUses } from '../../src/declared/term-uses.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

const term = (id: string, name: string, ...forms: readonly string[]): Term => ({
  id,
  name,
  forms,
  also: [],
  explanations: [],
});
const terms = [term('tsb', 'TSB', 'tidal safety board'), term('bell', 'bell'), term('none', 'TSBS')];

describe('listTermUses', () => {
  it('lists every action and paragraph that uses a term, once and in the order of the text', () => {
    const [tsb] = listTermUses(report, terms);
    expect(tsb).toEqual({
      term: terms[0],
      units: [{ kind: 'action', label: '8' }, ...['8', '12', '13', '22'].map(paragraphRef)],
    });
  });

  it('keeps the order of the terms, with an empty list for one that is not used', () => {
    expect(listTermUses(report, terms).map(({ term: { id }, units }) => [id, units.length])).toEqual([
      ['tsb', 5],
      ['bell', 1],
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
      ['action-8', 'tsb'],
      ['paragraph-8', 'tsb'],
      ['paragraph-12', 'tsb'],
      ['paragraph-22', 'tsb'],
      ['paragraph-27', 'bell'],
    ]);
  });

  it('takes only the first of several uses in one unit', () => {
    const runs: readonly Run[] = [{ kind: 'plain', text: 'One TSB, two TSBs.' }];
    expect(mapFirstUses([{ runs }], terms).get(runs)).toEqual([
      { kind: 'term', term: 'tsb', start: 4, end: 7 },
    ]);
  });

  it('has nothing for a unit without terms', () => {
    const runs: readonly Run[] = [{ kind: 'plain', text: 'No acronym.' }];
    expect(mapFirstUses([{ runs }], terms).size).toBe(0);
  });
});
