import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';

const SCALE = ['1. The scale:', 'Good (Grade 1)\tmore than enough', 'Poor (Grade 2)\ttoo little'];
const gradesOf = (lines: readonly string[]) => {
  const { roles } = readLines(lines);
  return {
    scale: roles.scale?.grades.map(({ name }) => name),
    record: roles.judgementRecord?.judgements.map(
      ({ area, grade, section }) => `${area}: ${grade} (${section})`,
    ),
    others: roles.judgements.map(({ area, grade, section }) => `${area}: ${grade} (${section})`),
  };
};

describe('grades', () => {
  it('are found in a scale and a record at the end', () => {
    expect(
      gradesOf(['## Scale', ...SCALE, '## Oil', '2. Oil.', '## Record', 'Lamps\t', 'Oil\tGood']),
    ).toEqual({
      scale: ['Good', 'Poor'],
      record: ['Oil: Good (6)'],
      others: [],
    });
  });

  it('are found on lines of their own, which are no headings', () => {
    const lines = [
      '## Scale',
      ...SCALE,
      '## Oil in lamps',
      '### Grade 2 (Poor)',
      '2. Oil.',
      '## Record',
      'Oil\tPoor',
    ];
    expect(gradesOf(lines)).toEqual({
      scale: ['Good', 'Poor'],
      record: ['Oil: Poor (6)'],
      others: ['Oil in lamps: Poor (6)'],
    });
    expect(readLines(lines).sections.map(({ sections }) => sections.length)).toEqual([0, 0, 0]);
  });

  it('are found on lines of bold and of plain words', () => {
    const own = [
      '## Scale',
      ...SCALE,
      '## Oil',
      '**Poor**',
      '2. Oil.',
      '## Gas',
      'Good',
      '3. Gas.',
      '## Record',
    ];
    expect(gradesOf([...own, 'Oil\tPoor', 'Gas\tGood']).others).toEqual(['Oil: Poor (6)', 'Gas: Good (9)']);
  });

  it('are found in small tables beside the record', () => {
    const lines = [
      'Area\tGrade',
      'Oil\tGood',
      'Gas\tPoor',
      '## Oil',
      'Area\tKey judgement',
      'Oil\tGood',
      '1. Oil.',
    ];
    expect(gradesOf(lines)).toEqual({
      scale: undefined,
      record: ['Oil: Good (5)', 'Gas: Poor (null)'],
      others: ['Oil: Good (5)'],
    });
  });

  it('are found on the cover and at the ends of headings', () => {
    expect(
      gradesOf(['1. Oil\tGood', '2.1 Gas\tPoor', '## Oil: good', '1. Oil.', '## Gas: poor', '2. Gas.']),
    ).toEqual({
      scale: undefined,
      record: ['1. Oil: Good (4)', '2.1 Gas: Poor (6)'],
      others: ['Oil: good (4)', 'Gas: poor (6)'],
    });
  });

  it('are found in headings that are sentences, but not in questions', () => {
    const lines = ['Area\tGrade', 'Oil\tGood', 'Gas\tPoor', '## The oil is judged to be good', '1. Oil.'];
    expect(gradesOf([...lines, '## What is good', '2. Gas.', '## Gas was cold', '3. Gas.']).others).toEqual([
      'The oil: good (5)',
    ]);
  });

  it('are found on the cover without a head where only sentences of headings say their words', () => {
    const lines = [
      '1. Oil\tGood',
      '2. Gas\tRequires work',
      '## The judgement of oil is that it is good',
      '1. Oil.',
      '## Gas requires work',
      '2. Gas.',
      '## Coal needs nothing',
      '3. Coal.',
    ];
    expect(gradesOf(lines)).toEqual({
      scale: undefined,
      record: ['1. Oil: Good (4)', '2. Gas: Requires work (6)'],
      others: ['The judgement of oil: good (4)', 'Gas: requires work (6)'],
    });
  });

  it('are found in a table that stands below another, after a blank line', () => {
    const lines = ['Inspector:\tA Reader', '', 'Area\tGrade', 'Oil\tGood', '## Oil: good', '1. Oil.'];
    expect(gradesOf(lines)).toEqual({
      scale: undefined,
      record: ['Oil: Good (6)'],
      others: ['Oil: good (6)'],
    });
  });

  it('are none where a table only has two columns', () => {
    expect(gradesOf(['## Part', '1. One:', 'Oil\t2', 'Gas\t3', '2. Two:', 'a\tb', 'c\td'])).toEqual({
      scale: undefined,
      record: undefined,
      others: [],
    });
  });
});
