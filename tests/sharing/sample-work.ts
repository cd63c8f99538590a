import { pinpointParagraph } from '../../src/sharing/pinpoint.ts';
import type { Work } from '../../src/sharing/work.ts';

/** A made-up publication, so that these tests know no particular report. */
export const sample: Work = {
  title: 'A report on "lanterns" & lamps: Lampton Council',
  author: 'The Lamp Inspectorate',
  publisher: 'The Lamp Inspectorate',
  year: 2013,
  language: 'en-GB',
};

/** A paragraph of it. */
export const place = pinpointParagraph('61', 'https://example.org/paragraph/61/');

/** An item that its third paragraph asks for. */
export const action = (label: string, deadline: string) => ({
  kind: 'action',
  label,
  word: 'action',
  printed: label,
  asked: { introducedBy: '3', deadline },
});
