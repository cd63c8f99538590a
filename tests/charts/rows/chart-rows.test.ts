import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/declared/chart.ts';
import { chartRows } from '../../../src/charts/rows/chart-rows.ts';
import { listJudgements } from '../../../src/report/grades.ts';
import { readSmall } from '../../support/reports/small-report.ts';

const chart: Chart = {
  kind: 'judgements',
  id: 'grades',
  title: 'Every grade',
  description: 'Each area.',
  note: '',
};

const report = readSmall();

const stepsOf = (grade: string) => {
  const judgements = listJudgements(report).map((judgement) => ({ ...judgement, grade }));
  const roles = { ...report.roles, judgementRecord: null, judgements };
  const sources = { report: { ...report, roles }, statistics: [], calculations: [], events: [] };
  return chartRows(chart, sources).map((row) =>
    row.kind === 'graded' ? { step: row.step, grade: row.judgement.grade } : row,
  );
};

describe('the rows of a chart of judgements', () => {
  it('stand at their step of the scale, best first', () => {
    expect(stepsOf('Good')).toEqual([{ step: 0, grade: 'Good' }]);
    expect(stepsOf('Poor')).toEqual([{ step: 1, grade: 'Poor' }]);
  });

  // Scale and judgements were written in the same capitals in every report that tests read.
  it('find it where the grade is printed in other capitals, and keep the word as printed', () => {
    expect(stepsOf('POOR')).toEqual([{ step: 1, grade: 'POOR' }]);
  });
});
