import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const SAME_HEADINGS =
  'The headings of the text and the contents list must have the same words and the same order.';
const TITLE_ONCE = 'Look for a page header above this line, or for a report that stands twice in the file.';

/** Headings lost, moved, doubled or added. */
export const headingDamage: readonly RefusedSource[] = [
  {
    what: 'lacks a section of the contents list',
    text: alter('## Opening hours'),
    message:
      'line 24: expected the section "Opening hours", named in the contents list on line 12, but found the section "Improvements".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'lacks the last section',
    text: smallReport.split('\n').slice(0, 32).join('\n'),
    message:
      'line 32: expected the section "Record", named in the contents list on line 14, but found the end of the text.',
    hint: SAME_HEADINGS,
  },
  {
    what: 'lacks the first section heading',
    text: alter('## What the grades mean'),
    message:
      'line 17: expected the section "What the grades mean", named in the contents list on line 11, but found "1. These are the grades.".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'does not repeat the title that the contents list names',
    text: smallReport.split('\n').toSpliced(15, 1).join('\n'),
    message:
      'line 16: expected the section "Review of the town library", named in the contents list on line 10, but found the section "What the grades mean".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'has two sections in the wrong order',
    text: smallReport
      .replace('## Opening hours', '## X')
      .replace('## Improvements', '## Opening hours')
      .replace('## X', '## Improvements'),
    message:
      'line 21: expected the section "Opening hours", named in the contents list on line 12, but found the section "Improvements".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'repeats a section',
    text: alter('### At once:', '## Opening hours', '### At once:'),
    message:
      'line 27: expected the section "Record", named in the contents list on line 14, but found the section "Opening hours".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'has a section that the contents list does not name',
    text: alter('3. The library opens daily and', '### Reading rooms', '3. The library opens daily and'),
    message:
      'line 23: expected a heading of the contents list or a deadline with list items but found "Reading rooms".',
    hint: 'Give a section the same words in the contents list, or write the actions below their deadline as "- " items.',
  },
  {
    what: 'repeats the title inside a section',
    text: alter(
      '3. The library opens daily and',
      '# Review of the town library',
      '3. The library opens daily and',
    ),
    message:
      'line 23: expected the title once above the first section but found "# Review of the town library" again.',
    hint: TITLE_ONCE,
  },
  {
    what: 'repeats the title twice above the first section',
    text: alter('## What the grades mean', '# Review of the town library', '## What the grades mean'),
    message:
      'line 17: expected the title once above the first section but found "# Review of the town library" again.',
    hint: TITLE_ONCE,
  },
  {
    what: 'begins with a heading although the contents list is empty',
    text: smallReport.split('\n').toSpliced(9, 5).join('\n'),
    message: 'line 12: expected a section that the contents list names but found "## What the grades mean".',
    hint: SAME_HEADINGS,
  },
  {
    what: 'stands twice in the file',
    text: `${smallReport}\n${smallReport}`,
    message:
      'line 37: expected the title once above the first section but found "# Review of the town library" again.',
    hint: TITLE_ONCE,
  },
  {
    what: 'has a section that the contents list does not name above the first',
    text: alter('## What the grades mean', '## Preface', '## What the grades mean'),
    message:
      'line 17: expected the section "What the grades mean", named in the contents list on line 11, but found "## Preface".',
    hint: SAME_HEADINGS,
  },
];
