import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const CONTENTS_END = 'The contents list runs to the first heading of the text, which begins with # signs.';

/** Contents lists out of form. */
export const contentsDamage: readonly RefusedSource[] = [
  {
    what: 'is missing',
    text: alter('## Contents').split('\n').slice(0, 8).join('\n'),
    message: 'line 8: expected the heading of the contents list but found the end of the text.',
    hint: 'Write it as "## Contents" between the cover and the text of the report.',
  },
  {
    what: 'has a line without a page number',
    text: alter('Opening hours\t2', 'Opening hours 2'),
    message: 'line 12: expected a heading, a tab and a page number but found "Opening hours 2".',
    hint: CONTENTS_END,
  },
  {
    what: 'has a line with words for a page number',
    text: alter('Opening hours\t2', 'Opening hours\ttwo'),
    message: 'line 12: expected a heading, a tab and a page number but found "Opening hours\ttwo".',
    hint: CONTENTS_END,
  },
  {
    what: 'has a line with two page numbers',
    text: alter('Opening hours\t2', 'Opening hours\t2\t3'),
    message: 'line 12: expected a heading, a tab and a page number but found "Opening hours\t2\t3".',
    hint: CONTENTS_END,
  },
  {
    what: 'has a page number without a heading',
    text: alter('Opening hours\t2', '<b></b>\t2'),
    message: 'line 12: expected a heading, a tab and a page number but found "<b></b>\t2".',
    hint: CONTENTS_END,
  },
];
