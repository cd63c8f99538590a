import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const SAME_AREAS = 'The areas of the record have the same words as the headings of their sections.';

/** Grades on which text and record do not agree. */
export const judgementDamage: readonly RefusedSource[] = [
  {
    what: 'contradicts the first paragraph of its section',
    text: alter('Opening hours\tGood', 'Opening hours\tPoor'),
    message: 'line 22: expected the grade "Poor" in bold but found "Good".',
    hint: 'The record of findings gives "Opening hours" this grade on line 35. Paragraph 2 must agree with it.',
  },
  {
    what: 'contradicts a later paragraph of its section',
    text: alter('closes late.', 'is **poor**.'),
    message: 'line 23: expected the grade "Good" in bold but found "Poor".',
    hint: 'The record of findings gives "Opening hours" this grade on line 35. Paragraph 3 must agree with it.',
  },
  {
    what: 'stands beside another grade in the same paragraph',
    text: alter('2. The opening hours are **good**.', '2. The opening hours are **good**, not **poor**.'),
    message: 'line 22: expected the grade "Good" in bold but found "Poor".',
    hint: 'The record of findings gives "Opening hours" this grade on line 35. Paragraph 2 must agree with it.',
  },
  {
    what: 'is not repeated in its section',
    text: alter('2. The opening hours are **good**.', '2. The opening hours are good.'),
    message: 'line 22: expected the grade "Good" in bold but found no grade in bold.',
    hint: 'The record of findings gives "Opening hours" this grade on line 35. Paragraph 2 must agree with it.',
  },
  {
    what: 'is in bold only inside a longer word',
    text: alter('2. The opening hours are **good**.', '2. The opening hours are full of **goodness**.'),
    message: 'line 22: expected the grade "Good" in bold but found no grade in bold.',
    hint: 'The record of findings gives "Opening hours" this grade on line 35. Paragraph 2 must agree with it.',
  },
  {
    what: 'is of an area that is no section',
    text: alter('Opening hours\tGood', 'Opening hours\tGood', 'Reading rooms\tGood'),
    message: 'line 36: expected an area that is the heading of a section but found "Reading rooms".',
    hint: SAME_AREAS,
  },
  {
    what: 'is of a section without paragraphs',
    text: alter('Opening hours\tGood', 'Opening hours\tGood', 'Record\tPoor'),
    message: 'line 36: expected an area that is the heading of a section but found "Record".',
    hint: SAME_AREAS,
  },
  {
    what: 'is missing from the record',
    text: alter('4. The council should act.', '4. The improvements are **poor**.'),
    message: 'line 26: expected a row of the record for "Improvements" but found none below line 34.',
    hint: 'Paragraph 4 gives the grade "Poor" in bold. Look for lost rows at the end of the file.',
  },
];
