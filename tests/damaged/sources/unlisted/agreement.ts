import { type RefusedSource, titled } from '../../refused-source.ts';

const SCALE = ['1. The scale:', 'Good (Grade 1)\tmore than enough', 'Poor (Grade 2)\ttoo little'];

/** Notes and grades of which one half is lost, or says something else than the other. */
export const agreementDamage: readonly RefusedSource[] = [
  {
    what: 'has a note that nothing calls for',
    text: titled('## Part', '1. One.', '<sup>1</sup> First.'),
    message: 'line 4: expected a mark for every note but found note 1, which nothing calls for.',
    hint: 'Look for a lost note or mark. If the published report has this fault, accept "note-without-mark" at this line.',
  },
  {
    what: 'has lost a note',
    text: titled('## Part', '1. One<sup>1</sup> and two.<sup>2</sup>', '<sup>1</sup> First.'),
    message: 'line 3: expected a note for every mark but found a call for note 2, which is not there.',
    hint: 'Look for a lost note or mark. If the published report has this fault, accept "mark-without-note" at this line.',
  },
  {
    what: 'has other capitals in a grade than the scale',
    text: titled('## Scale', ...SCALE, '## Record', 'Oil\tgood'),
    message: 'line 7: expected the grade "Good" as the scale writes it but found "good".',
    hint: 'Write the grade with the same capital letters in both tables.',
  },
  {
    what: 'has another grade in a heading than in the table',
    text: titled(
      'Area\tGrade',
      'Oil\tGood',
      'Gas\tPoor',
      '## Oil: poor',
      '1. Oil.',
      '## Gas: poor',
      '2. Gas.',
    ),
    message: 'line 5: expected the grade "Good" but found "poor".',
    hint: 'The table of judgements gives "Oil" this grade on line 3. Heading and table must agree.',
  },
];
