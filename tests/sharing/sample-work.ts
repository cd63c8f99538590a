import type { Work } from '../../src/sharing/work';

/** A made-up publication, so that these tests know no particular report. */
export const sample: Work = {
  title: 'A report on "lanterns" & lamps: Lampton Council',
  author: 'The Lamp Inspectorate',
  publisher: 'The Lamp Inspectorate',
  year: 2013,
  language: 'en-GB',
};
