import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../src/search/scan/scan.ts';
import { indexOf } from '../small-index.ts';

/** What a query marks in one text. */
function marked(text: string, query: string): readonly string[] {
  const hits = scan(prepareScan(indexOf([text])), parseQuery(query));
  return hits.flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('a mention', () => {
  it('is marked to the letter, whatever was typed', () => {
    expect(marked('Multi-agency work, and multi agency work.', 'MULTIAGENCY')).toEqual(['Multi-agency']);
    expect(marked('Multi-agency work, and multi agency work.', 'multi-agency')).toEqual([
      'Multi-agency',
      'multi agency',
    ]);
    expect(marked('The child’s view; the CHILD; a child.', 'child')).toEqual(['child’s', 'CHILD', 'child']);
    expect(marked('A café, and Cafe\u0301s.', 'cafe')).toEqual(['café', 'Cafe\u0301s']);
  });

  it('is an acronym with its plural, and no longer word', () => {
    expect(marked('CAFs, a CAF, the cafeteria.', 'CAF')).toEqual(['CAFs', 'CAF']);
    expect(marked('CAFs, a CAF, the cafeteria.', 'CAFs')).toEqual(['CAFs', 'CAF']);
  });

  it('is the word in the singular or the plural, whichever was typed', () => {
    expect(marked('Caseloads grew; one caseload did not.', 'caseload')).toEqual(['Caseloads', 'caseload']);
    expect(marked('Caseloads grew; one caseload did not.', 'caseloads')).toEqual(['Caseloads', 'caseload']);
    expect(marked('A child, the children’s views, childhood.', 'child')).toEqual(['child', 'children’s']);
    expect(marked('A child’s view, its children, and childhood.', 'children')).toEqual([
      'child’s',
      'children',
    ]);
    expect(marked('Social workers; the social worker’s work.', '"social worker"')).toEqual([
      'Social workers',
      'social worker’s',
    ]);
    expect(marked('re-referrals', 'rereferral')).toEqual(['re-referrals']);
    expect(marked('a childminder', 'child-minders')).toEqual(['childminder']);
  });

  it('is no other form of the word', () => {
    expect(marked('monitored, monitoring, a monitor, monitors', 'monitor')).toEqual(['monitor', 'monitors']);
    expect(marked('young people and one person', 'person')).toEqual(['person']);
  });

  it('is a word of a phrase only where the phrase stands', () => {
    expect(marked('abuse that is domestic; domestic abuse', '"domestic abuse"')).toEqual(['domestic abuse']);
  });

  it('finds a word that one side writes with a hyphen and the other without', () => {
    expect(marked('emotional wellbeing', 'well-being')).toEqual(['wellbeing']);
    expect(marked('emotional well-being and re-referrals', 'wellbeing rereferrals')).toEqual([
      'well-being',
      're-referrals',
    ]);
    expect(marked('have been re-designed within', '"been redesigned within"')).toEqual([
      'been re-designed within',
    ]);
  });

  // Tests had numbers as this report prints them alone; newspapers, and other reports, write "13 per cent".
  it('is a number of the hundred, however one side writes that', () => {
    for (const query of ['13%', '13 %', '13 per cent', '13 percent', '"13 Per Cent"', '"13% of staff"'])
      expect(marked('13% of staff, 13 boats', query), query).toHaveLength(1);
    expect(marked('Then 13 per cent of staff, and 13 boats.', '13%')).toEqual(['13 per cent']);
    expect(marked('Then 13 percent of staff.', '"13 per cent of staff"')).toEqual(['13 percent of staff']);
    expect(marked('Then 13 per cent of staff.', '"13% of staff"')).toEqual(['13 per cent of staff']);
    expect(marked('Then 13 per cent, or 13.', '13')).toEqual(['13', '13']);
    expect(marked('Then 13 per cent.', '"per cent"')).toEqual(['per cent']);
    expect(marked('13 boats per centre', '13 per cent')).toEqual([]);
  });

  it('is whole: a number is not part of another', () => {
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '13')).toEqual(['13%']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '531')).toEqual([]);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '1531')).toEqual(['1,531']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '0-19')).toEqual(['0-19']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '24')).toEqual([]);
  });
});
