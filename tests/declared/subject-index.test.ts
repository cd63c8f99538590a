import { describe, expect, it } from 'vitest';
import { makeSubjectIndex } from '../../src/declared/subject-index.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

describe('makeSubjectIndex', () => {
  it('lists terms and topics together, by letter whatever their case, each with its units', () => {
    const term = (id: string, name: string) => ({ id, name, forms: [], also: [], explanations: [] });
    const topic = { id: 'landings', title: 'Landings', description: '', words: ['landing'], except: [] };
    const index = makeSubjectIndex(
      report,
      [term('tsb', 'TSB'), term('drill', 'drill'), term('log', 'log')],
      [topic],
    );
    expect(index.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'term drill',
      'topic Landings',
      'term log',
      'term TSB',
    ]);
    expect(index[1]).toEqual({
      kind: 'topic',
      id: 'landings',
      label: 'Landings',
      units: [...['7', '13', '15', '18', '27'].map((label) => ({ kind: 'paragraph', label }))],
    });
    expect(index[3]?.units.map(({ label }) => label)).toEqual(['8', '8', '12', '22']);
  });

  it('puts a term before a topic of the same name', () => {
    const term = { id: 'b', name: 'Landings', forms: [], also: [], explanations: [] };
    const topic = { id: 'a', title: 'Landings', description: '', words: ['landing'], except: [] };
    expect(makeSubjectIndex(report, [term], [topic]).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'term b',
      'topic a',
    ]);
  });
});
