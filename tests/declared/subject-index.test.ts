import { describe, expect, it } from 'vitest';
import { makeSubjectIndex } from '../../src/declared/subject-index';
import { realReport as report } from '../support/reports/real-report';

describe('makeSubjectIndex', () => {
  it('lists terms and topics together, by letter whatever their case, each with its units', () => {
    const term = (id: string, name: string) => ({ id, name, forms: [], also: [], explanations: [] });
    const topic = { id: 'pupils', title: 'Pupils', description: '', words: ['pupil'], except: [] };
    const index = makeSubjectIndex(
      report,
      [term('tac', 'TAC'), term('rag', 'RAG'), term('lay', 'lay member')],
      [topic],
    );
    expect(index.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'term lay member',
      'topic Pupils',
      'term RAG',
      'term TAC',
    ]);
    expect(index[1]).toEqual({
      kind: 'topic',
      id: 'pupils',
      label: 'Pupils',
      units: [
        { kind: 'paragraph', label: '9' },
        { kind: 'paragraph', label: '24' },
      ],
    });
    expect(index[2]?.units).toEqual([{ kind: 'paragraph', label: '73' }]);
  });

  it('puts a term before a topic of the same name', () => {
    const term = { id: 'b', name: 'Pupils', forms: [], also: [], explanations: [] };
    const topic = { id: 'a', title: 'Pupils', description: '', words: ['pupil'], except: [] };
    expect(makeSubjectIndex(report, [term], [topic]).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'term b',
      'topic a',
    ]);
  });
});
