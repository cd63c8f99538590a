import { describe, expect, it } from 'vitest';
import { checkFindings } from '../../src/report/check-findings';
import { checkNotes } from '../../src/report/check-notes';
import { checkTerms } from '../../src/report/check-terms';
import { checkTopics } from '../../src/report/check-topics';
import { findingSchema } from '../../src/schemas/finding';
import { noteSchema } from '../../src/schemas/note';
import { termSchema } from '../../src/schemas/term';
import { topicSchema } from '../../src/schemas/topic';
import { readContent } from '../support/content';
import { report } from '../support/report';

describe('the ways into the report', () => {
  it('explains terms that all stand in the report', () => {
    expect(checkTerms(report, readContent('glossary.yaml', termSchema))).toEqual([]);
  });

  it('explains every acronym of the report', () => {
    const terms = readContent('glossary.yaml', termSchema);
    const expected = 'CAF TAC MASG CSE PSCB AIS CIDS PASP CTB CJCB HWB MARU NQSWS RAG PHSE HMI'.split(' ');
    expect(
      terms
        .map(({ name }) => name)
        .filter((name) => /^[A-Z]+$/.test(name))
        .sort(),
    ).toEqual(expected.sort());
  });

  it('lists the glossary in alphabetical order of ids', () => {
    const ids = readContent('glossary.yaml', termSchema).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('offers topics whose words all stand in the report', () => {
    expect(checkTopics(report, readContent('topics.yaml', topicSchema))).toEqual([]);
  });

  it('gives every action a reason that stands in the report', () => {
    expect(checkFindings(report, readContent('findings.yaml', findingSchema))).toEqual([]);
  });

  it('places every note beside words that stand there', () => {
    expect(checkNotes(report, readContent('notes.yaml', noteSchema))).toEqual([]);
  });
});
