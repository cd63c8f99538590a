import { type RefusedSource, titled } from '../../refused-source.ts';

const ONE_FORM = 'All paragraphs of a series are numbered in one form.';
const JOIN = 'If this line continues the text above, join the two lines with a space.';
const accept = (fault: string) => `If the published report has this fault, accept ${fault} at this line.`;
const below = (...lines: readonly string[]) => titled('## Part', ...lines);

/** Numbers of paragraphs lost, doubled or out of form, where the published report may have the fault itself. */
export const numberDamage: readonly RefusedSource[] = [
  {
    what: 'comes after a missing paragraph',
    text: below('1. One.', '3. Three.'),
    message: 'line 4: expected paragraph 2 but found paragraph 3.',
    hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
  },
  {
    what: 'comes after a missing paragraph of a chapter',
    text: below('1.1 One.', '1.2 Two.', '1.4 Four.'),
    message: 'line 5: expected paragraph 1.3 but found paragraph 1.4.',
    hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
  },
  {
    what: 'comes after a missing paragraph and has no full stop',
    text: below('1 One.', '2 Two.', '4 Four.', '5 Five.'),
    message: 'line 5: expected paragraph 3 but found paragraph 4.',
    hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
  },
  {
    what: 'repeats a number',
    text: below('1. One.', '2. Two.', '2. Two again.'),
    message: 'line 5: expected paragraph 3 but found paragraph 2.',
    hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
  },
  {
    what: 'stands twice where the text breaks off',
    text: below('1. One and', '1. One and', 'so on.', '2. Two.'),
    message: 'line 4: expected paragraph 2 but found paragraph 1.',
    hint: `Paragraphs must be numbered consecutively. Look for a report that stands twice in the file. ${accept('label-twice')}`,
  },
  {
    what: 'stands twice below a text that breaks off',
    text: below('1. One and', '2. Two.', '2. Two.', '3. Three.'),
    message: 'line 5: expected paragraph 3 but found paragraph 2.',
    hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
  },
  {
    what: 'is numbered in two parts where the others are not',
    text: below('1. One.', '1.1 Part of one.', '2. Two.'),
    message: 'line 4: expected paragraph 2 but found "1.1 Part of one.", numbered in another form.',
    hint: `${JOIN} ${ONE_FORM} ${accept('running-text')}`,
  },
  {
    what: 'lacks its full stop',
    text: below('1. One.', '2 Two.', '3. Three.'),
    message: 'line 4: expected paragraph 2 but found "2 Two.", its number without a full stop.',
    hint: 'Write the full stop. If the published report has none, accept the fault label-without-dot at this line.',
  },
  {
    what: 'is put in after another number than the one above it',
    text: below('1. One.', '2. Two.', '1A. Put in.'),
    message: 'line 5: expected paragraph 3 but found paragraph 1A.',
    hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
  },
  {
    what: 'begins again below a heading that names no part of its own',
    text: below('1. One.', '2. Two.', '## Findings', '1. One.', '2. Two.'),
    message: 'line 6: expected paragraph 3 but found paragraph 1.',
    hint: `Paragraphs must be numbered consecutively. Look for a report that stands twice in the file. ${accept('label-twice')}`,
  },
  {
    what: 'is missing altogether',
    text: below('Words.'),
    message: 'line 3: expected numbered paragraphs but found the end of the text.',
    hint: 'Write each paragraph on a line of its own that begins with its number: "12. ", "1.12 " or "12 ".',
  },
  {
    what: 'lacks a fault that was accepted',
    text: below('1. One.', '2. Two.'),
    options: { accepted: [{ line: 4, fault: 'missing-label' }] },
    message: 'line 4: expected the accepted fault missing-label but found none.',
    hint: 'Correct the line number of the accepted fault, or remove it.',
  },
];
