import type { Source } from '../../src/sharing/source';

/** A made-up publication, so that these tests know no particular report. */
export const sample: Source = {
  title: 'A report on "lanterns" & lamps: Lampton Council',
  author: 'The Lamp Inspectorate',
  publisher: 'The Lamp Inspectorate',
  year: 2013,
  language: 'en-GB',
};
