import { describe, expect, it } from 'vitest';
import { findScale } from '../../src/report/grades.ts';
import { listParagraphs } from '../../src/report/units.ts';
import { realReport } from './support/real-report.ts';

describe('the real report', () => {
  it('has the four-point scale and the record of main findings', () => {
    expect(findScale(realReport)?.grades.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Outstanding', 'a service that significantly exceeds minimum requirements'],
      ['Good', 'a service that exceeds minimum requirements'],
      ['Adequate', 'a service that meets minimum requirements'],
      ['Inadequate', 'a service that does not meet minimum requirements'],
    ]);
    expect(realReport.roles.judgementRecord).toMatchObject({
      title: 'Local authority arrangements for the protection of children',
      line: 241,
      judgements: [
        { area: 'Overall effectiveness', grade: 'Adequate', line: 242 },
        {
          area: 'The effectiveness of the help and protection provided to children, young people, families and carers',
          grade: 'Adequate',
          line: 243,
        },
        { area: 'The quality of practice', grade: 'Adequate', line: 244 },
        { area: 'Leadership and governance', grade: 'Adequate', line: 245 },
      ],
    });
  });

  it('gives its grades in bold and nothing else', () => {
    const bold = listParagraphs(realReport).flatMap(({ label, runs }) =>
      runs.flatMap(({ kind, text }) => (kind === 'strong' ? [[Number(label), text]] : [])),
    );
    expect(bold).toEqual([2, 13, 19, 35, 60].map((number) => [number, 'adequate']));
  });
});
