import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { candidateFiles } from '../../../src/importing/candidates/candidate-files.ts';
import { findExpansions } from '../../../src/importing/candidates/expansions.ts';
import { findDates, findFigures } from '../../../src/importing/candidates/figures-and-dates.ts';
import { findRecurring } from '../../../src/importing/candidates/phrases.ts';
import { listOwnSentences } from '../../../src/importing/candidates/own-sentences.ts';
import { checkEvidence } from '../../../src/declared/evidence/evidence.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';

const SEED = `# Harbours

## Boats

1. The port authority keeps a list of boats (LB). In May 2019 there were 1,204 boats, 25.2% of them new. Section 20 of the Act of 1990 applies.

2. Of these, 17 were lost on 3 June 2020 to the **storm**.<sup>1</sup> The office of the harbour master (OHM) has held a list of boats since 2012, at a cost of £4.5 million and

of much time.

3. The harbour master reads the list of boats on 12 January. A multi-agency group (MAG) reads it too.

4. The harbour master has no list of boats in winter (sometimes).
`;
const report = readReport(SEED);
const paragraphs = listOwnSentences(report);

describe('candidates', () => {
  it('come from the numbered paragraphs, put together over a page turn', () => {
    expect(paragraphs.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(paragraphs[1]?.sentences).toEqual([
      'Of these, 17 were lost on 3 June 2020 to the storm.',
      'The office of the harbour master (OHM) has held a list of boats since 2012, at a cost of £4.5 million and of much time.',
    ]);
  });

  it('are figures with their value, but no years, days or numbers of sections', () => {
    expect(findFigures(paragraphs).map(({ label, printed, value }) => [label, printed, value])).toEqual([
      ['1', '1,204', 1204],
      ['1', '25.2%', 25.2],
      ['2', '17', 17],
      ['2', '£4.5', 4.5],
    ]);
  });

  // Proposals read "who have a high", "working days of a" and "% of referrals that come", and ages were figures.
  it('name as a unit what is counted, and nothing where other words follow', () => {
    const units = (sentence: string) =>
      findFigures([{ label: '1', sentences: [sentence] }]).map(({ printed, unit }) => `${printed}: ${unit}`);
    expect(units('On average 30% of referrals that come in wait 15 working days of a month.')).toEqual([
      '30%: % of referrals',
      '15: working days',
    ]);
    expect(units('It rose from 12 to 40, and 7 who have a high need wait.')).toEqual(['12: ', '40: ', '7: ']);
    expect(units('It costs £4.5 million, a quarter of the 1,204 registered boats.')).toEqual([
      '£4.5: million',
      '1,204: registered boats',
    ]);
  });

  it('are no ages', () => {
    const sentences = [
      'Children aged 16 and 17 who live there, some aged 3, and all aged 19 to 21 are seen.',
      'It ends at the age of 18, or between the ages of 5 and 11, or when a reader is 16 years old.',
    ];
    expect(findFigures([{ label: '1', sentences }])).toEqual([]);
  });

  it('are dates as exact as the words', () => {
    expect(findDates(paragraphs).map(({ words, date }) => [words, date])).toEqual([
      ['May 2019', '2019-05'],
      ['3 June 2020', '2020-06-03'],
      ['since 2012', '2012/..'],
    ]);
  });

  it('are abbreviations whose letters begin the words before them', () => {
    expect(findExpansions(paragraphs).map(({ short, long }) => [short, long])).toEqual([
      ['LB', 'list of boats'],
      ['OHM', 'office of the harbour master'],
      ['MAG', 'multi-agency group'],
    ]);
  });

  it('are phrases that four paragraphs have, without the parts of longer ones', () => {
    expect(findRecurring(paragraphs)).toEqual([{ phrase: 'list of boats', labels: ['1', '2', '3', '4'] }]);
  });

  it('carry evidence that stands in the seed, in the form of the files of content', () => {
    const files = new Map(candidateFiles(report));
    expect([...files.keys()]).toEqual([
      'candidates/statistics.yaml',
      'candidates/events.yaml',
      'candidates/glossary.yaml',
      'candidates/topics.yaml',
    ]);
    const figures: Readonly<Record<string, { quote: string; paragraph: number }>> = parse(
      files.get('candidates/statistics.yaml') ?? '',
    );
    expect(Object.keys(figures)).toContain('paragraph-1-1-204');
    for (const { quote, paragraph } of Object.values(figures)) {
      expect(checkEvidence(report, { quote, paragraph: String(paragraph) })).toBeUndefined();
    }
  });
});
