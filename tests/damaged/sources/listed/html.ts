import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const REMOVE_TAG = 'Remove the tag and keep its words.';

/** HTML in every kind of line. */
export const htmlDamage: readonly RefusedSource[] = [
  {
    what: 'is a tag in a paragraph',
    text: alter('3. The library opens daily and', '3. The <b>library</b> opens daily and'),
    message: 'line 23: expected text but found HTML: "<b>library</b> opens daily and".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a script in a continued line',
    text: alter('closes late.', 'closes <script>alert(1)</script> late.'),
    message: 'line 24: expected text but found HTML: "<script>alert(1)</script> late.".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a comment in a list item',
    text: alter('- buy more', '- buy <!-- many --> more'),
    message: 'line 29: expected text but found HTML: "<!-- many --> more".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag in a heading',
    text: alter('### At once:', '### At <i>once</i>:'),
    message: 'line 27: expected text but found HTML: "<i>once</i>:".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag made of bold letters',
    text: alter('- buy more', '- buy <**b**> more'),
    message: 'line 29: expected text but found HTML: "<b> more".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag in the grade scale',
    text: alter('Poor\ttoo little', 'Poor\ttoo <em>little</em>'),
    message: 'line 20: expected text but found HTML: "<em>little</em>".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag in the title of the record',
    text: alter('The town library\t', 'The <u>town</u> library\t'),
    message: 'line 34: expected text but found HTML: "<u>town</u> library".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag in a judgement',
    text: alter('Opening hours\tGood', '<u>Opening hours</u>\tGood'),
    message: 'line 35: expected text but found HTML: "<u>Opening hours</u>".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag on the cover',
    text: alter('Example Council', 'Example <img src=x> Council'),
    message: 'line 2: expected text but found HTML: "<img src=x> Council".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is a tag made by a link',
    text: alter(
      'Website: [www.example.org](http://www.example.org)',
      'Website: <[www.example.org](http://www.example.org)',
    ),
    message: 'line 7: expected text but found HTML: "<www.example.org".',
    hint: REMOVE_TAG,
  },
  {
    what: 'is another tag than <b> in the contents list',
    text: alter('Record\t4', '<i>Record</i>\t4'),
    message: 'line 14: expected text but found HTML: "<i>Record</i>".',
    hint: REMOVE_TAG,
  },
];
