import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const TITLE_FORM = 'Write it as "# Title".';
const AUTHORITY_FORM = 'Write it on the line below the title.';
const DATES_FORM = 'Write them on the cover as "**Inspection dates:** 28 May – 6 June 2019", once.';
const COPYRIGHT_FORM = 'Write it on the cover as "© Example Office 2019", once.';
const LICENCE_FORM = 'The cover must say once, in one line, how the text "may be reproduced".';

/** Covers with lines lost or doubled that stand there once. */
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
];
