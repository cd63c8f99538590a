import { findSeries, mainSeries } from '../source/label-series.ts';

/** A numbered paragraph of a seed: its label, and its sentences as they stand, without signs of faces and notes. */
export interface SeedParagraph {
  readonly label: string;
  readonly sentences: readonly string[];
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The paragraphs of the main series of a seed, each with the part that a page turn cut off. */
export function listSeedParagraphs(seed: string): readonly SeedParagraph[] {
  const lines = seed.split('\n');
  return (mainSeries(findSeries(seed))?.labels ?? []).map(({ label, line }) => {
    const own = lines[line - 1] ?? '';
    const rest = lines.slice(line).find((text) => text !== '' && !text.startsWith('<sup>')) ?? '';
    const text = /^\p{Ll}/u.test(rest) ? `${own} ${rest}` : own;
    return { label, sentences: toSentences(text.slice(label.length).replace(/^\.?\s+/u, '')) };
  });
}

function toSentences(text: string): string[] {
  const plain = text.replaceAll('**', '').replace(/<sup>[^<]*<\/sup>/g, '');
  return [...SENTENCES.segment(plain)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
