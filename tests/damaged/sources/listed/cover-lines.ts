import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const DETAIL_FORM = 'Write a labelled line of the cover as **Label:** and its value.';
const BOLD_LABELS =
  'Write a labelled line of the cover as **Label:** and its value, other lines as plain words.';
const LINK_FORM = 'Write the link as [www.example.org](http://www.example.org), or its words alone.';
const BELOW_CONTENTS =
  'The text of the report begins below its contents list. Write the heading of that list as "## Contents".';

/** Lines of a cover out of form: labels, bold words, links, and what stands further down. */
export const coverLineDamage: readonly RefusedSource[] = [
  {
    what: 'has a label without a value',
    text: alter('**Age group** All', '**Age group:**  '),
    message: 'line 5: expected a label and its value but found "**Age group:**".',
    hint: DETAIL_FORM,
  },
  {
    what: 'has a label that does not end',
    text: alter('**Age group** All', '**Age group All'),
    message: 'line 5: expected a label and its value but found "**Age group All".',
    hint: DETAIL_FORM,
  },
  {
    what: 'has a value without a label',
    text: alter('**Age group** All', '**:** All'),
    message: 'line 5: expected a label and its value but found "**:** All".',
    hint: DETAIL_FORM,
  },
  {
    what: 'has bold words in a value',
    text: alter('**Age group** All', '**Age group** All **of them**'),
    message: 'line 5: expected bold words only at the start of a labelled line but found "All **of them**".',
    hint: BOLD_LABELS,
  },
  {
    what: 'has bold words in a notice',
    text: alter('Website: [www.example.org](http://www.example.org)', 'Our **website**'),
    message: 'line 7: expected bold words only at the start of a labelled line but found "Our **website**".',
    hint: BOLD_LABELS,
  },
  {
    what: 'has a link whose words hide its address',
    text: alter(
      'Website: [www.example.org](http://www.example.org)',
      '[our website](http://www.example.org)',
    ),
    message:
      'line 7: expected a link whose words are its address but found "[our website](http://www.example.org)".',
    hint: LINK_FORM,
  },
  {
    what: 'has a link without a scheme',
    text: alter('Website: [www.example.org](http://www.example.org)', '[#x](#x)'),
    message: 'line 7: expected a link whose words are its address but found "[#x](#x)".',
    hint: LINK_FORM,
  },
  {
    what: 'has a broken link',
    text: alter(
      'Website: [www.example.org](http://www.example.org)',
      'See [www.example.org](http://www.exa mple.org)',
    ),
    message:
      'line 7: expected a link whose words are its address but found "See [www.example.org](http://www.exa mple.org)".',
    hint: LINK_FORM,
  },
  {
    what: 'has a link whose words are a page number',
    text: alter('Website: [www.example.org](http://www.example.org)', '[3](http://3)'),
    message: 'line 7: expected text but found the page number "3".',
    hint: 'Remove page numbers: they are no part of the text.',
  },
  {
    what: 'has a link whose words make a numbered line',
    text: alter('Website: [www.example.org](http://www.example.org)', '[1](http://1). Opening hours'),
    message:
      'line 7: expected a line of the cover or the contents list but found "[1](http://1). Opening hours".',
    hint: BELOW_CONTENTS,
  },
  {
    what: 'is a numbered paragraph',
    text: alter('Example Council', 'Example Council', '1. These are the grades.'),
    message:
      'line 3: expected a line of the cover or the contents list but found "1. These are the grades.".',
    hint: BELOW_CONTENTS,
  },
  {
    what: 'is a table row',
    text: alter('Example Council', 'Example Council', 'Good\tmore'),
    message: 'line 3: expected a line of the cover or the contents list but found "Good\tmore".',
    hint: BELOW_CONTENTS,
  },
];
