import type { Omission } from '../report/faults';

/** Why a kind of line is left out, in a sentence of the site's. */
export const OMISSION_WORDS: Readonly<Record<Omission, string>> = {
  contents:
    'The list of contents, whose page numbers belong to the printed report. The sections stand in the navigation.',
  'page-rule': 'Rules between parts of the document.',
  'blank-page': 'The note on an empty page.',
  'repeated-title': 'The title, printed a second time at the head of the text.',
};
