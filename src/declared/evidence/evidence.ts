import type { Mistake } from './entry-mistake.ts';
import type { Report } from '../../report/model.ts';
import { listParagraphs } from '../../report/units.ts';
import { checkSentences, type Quoted, quotedWords } from './whole-sentences.ts';

/** The place in the report that proves a claim: words that stand, to the letter, in one paragraph. */
export interface Evidence extends Quoted {
  readonly paragraph: string;
}

/**
 * Checks that a quotation stands word for word in the paragraph it names, in whole sentences or with an ellipsis
 * where it leaves words of one out; undefined when it does.
 */
export function checkEvidence(report: Report, evidence: Evidence): Mistake | undefined {
  const words = quotedWords(evidence.quote);
  const paragraphs = listParagraphs(report);
  const paragraph = paragraphs.find(({ label }) => label === evidence.paragraph);
  if (!paragraph) {
    return {
      problem: `found paragraph ${evidence.paragraph}, expected one of ${paragraphs[0]?.label} to ${paragraphs.at(-1)?.label}.`,
      hint: `Name the paragraph that holds the words "${words}".`,
    };
  }
  const { text } = paragraph;
  if (words.trim() !== '' && text.includes(words)) return checkSentences(text, evidence);
  return {
    problem: `found the quotation "${words}", expected words that stand in paragraph ${evidence.paragraph}.`,
    hint: `The nearest words there are "${nearestPassage(text, words)}".`,
  };
}

/** The stretch of `text`, as many words long as `quote`, that shares the most words with it. */
export function nearestPassage(text: string, quote: string): string {
  const words = text.split(' ');
  const wanted = new Set(quote.toLowerCase().split(' '));
  const length = Math.min(words.length, Math.max(1, quote.split(' ').length));
  const shared = words.map((word) => (wanted.has(word.toLowerCase()) ? 1 : 0));
  let best = 0;
  let bestScore = -1;
  for (let start = 0; start + length <= words.length; start += 1) {
    const score = shared.slice(start, start + length).reduce<number>((sum, hit) => sum + hit, 0);
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  return words.slice(best, best + length).join(' ');
}
