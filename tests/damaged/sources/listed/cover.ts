import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const TITLE_FORM = 'Write it as "# Title".';
const AUTHORITY_FORM = 'Write it on the line below the title.';
const DATES_FORM = 'Write them on the cover as "**Inspection dates:** 28 May – 6 June 2019", once.';
const COPYRIGHT_FORM = 'Write it on the cover as "© Example Office 2019", once.';
const LICENCE_FORM = 'The cover must say once, in one line, how the text "may be reproduced".';
const DETAIL_FORM = 'Write a labelled line of the cover as **Label:** and its value.';
const BOLD_LABELS =
  'Write a labelled line of the cover as **Label:** and its value, other lines as plain words.';
const LINK_FORM = 'Write the link as [www.example.org](http://www.example.org), or its words alone.';
const BELOW_CONTENTS =
  'The text of the report begins below its contents list. Write the heading of that list as "## Contents".';

/** Covers with lines lost, doubled or out of form. */
export const coverDamage: readonly RefusedSource[] = [
  {
    what: 'has no title',
    text: alter('# Review of the town library'),
    message: 'line 1: expected the title of the report but found "Example Council".',
    hint: TITLE_FORM,
  },
  {
    what: 'is missing',
    text: smallReport.split('\n').slice(8).join('\n'),
    message: 'line 1: expected the title of the report but found the contents list.',
    hint: TITLE_FORM,
  },
  {
    what: 'has no authority',
    text: alter('Example Council'),
    message: 'line 3: expected the name of the authority but found "**Review dates:** 3 – 7 June 2019".',
    hint: AUTHORITY_FORM,
  },
  {
    what: 'ends after its title',
    text: ['# Title', '## Contents'].join('\n'),
    message: 'line 2: expected the name of the authority but found the contents list.',
    hint: AUTHORITY_FORM,
  },
  {
    what: 'has no inspection dates',
    text: alter('**Review dates:** 3 – 7 June 2019'),
    message: 'line 8: expected one line with the inspection dates on the cover but found none.',
    hint: DATES_FORM,
  },
  {
    what: 'has inspection dates twice',
    text: alter('**Age group** All', '**Other dates:** 8 June 2019'),
    message: 'line 5: expected one line with the inspection dates on the cover but found two.',
    hint: DATES_FORM,
  },
  {
    what: 'has no copyright line',
    text: alter('© Example Office 2019'),
    message: 'line 8: expected one line with the copyright on the cover but found none.',
    hint: COPYRIGHT_FORM,
  },
  {
    what: 'has a copyright line without a year',
    text: alter('© Example Office 2019', '© Example Office'),
    message: 'line 6: expected a year in the copyright line but found "© Example Office".',
    hint: COPYRIGHT_FORM,
  },
  {
    what: 'has two copyright lines',
    text: alter('© Example Office 2019', '© Example Office 2019', '© Other Office 2019'),
    message: 'line 7: expected one line with the copyright on the cover but found two.',
    hint: COPYRIGHT_FORM,
  },
  {
    what: 'has no licence',
    text: alter('This text may be reproduced when its source is stated.'),
    message: 'line 8: expected one line with the licence on the cover but found none.',
    hint: LICENCE_FORM,
  },
  {
    what: 'has two licences',
    text: alter('© Example Office 2019', '© Example Office 2019', 'It may be reproduced.'),
    message: 'line 9: expected one line with the licence on the cover but found two.',
    hint: LICENCE_FORM,
  },
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
    what: 'has a numbered paragraph',
    text: alter('Example Council', 'Example Council', '1. These are the grades.'),
    message:
      'line 3: expected a line of the cover or the contents list but found "1. These are the grades.".',
    hint: BELOW_CONTENTS,
  },
  {
    what: 'has a table row',
    text: alter('Example Council', 'Example Council', 'Good\tmore'),
    message: 'line 3: expected a line of the cover or the contents list but found "Good\tmore".',
    hint: BELOW_CONTENTS,
  },
];
