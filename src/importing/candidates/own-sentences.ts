import type { Report } from '../../report/model.ts';
import { listParagraphs } from '../../report/units.ts';

/** The sentences of a numbered paragraph, those of its lists and tables included, to the letter. */
export interface OwnSentences {
  readonly label: string;
  readonly sentences: readonly string[];
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of every numbered paragraph of a report: what evidence can quote. */
export function listOwnSentences(report: Report): readonly OwnSentences[] {
  return listParagraphs(report).map(({ label, text }) => ({
    label,
    sentences: [...SENTENCES.segment(text)]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== ''),
  }));
}
