/** A grade as printed, without the number that some reports set beside it. */
export function printedGrade(words: string): string {
  return words
    .replace(/\*\*/g, '')
    .replace(/\(?\bgrade \d+\b:?\)?/i, '')
    .replace(/^[\s(:–-]+|[\s).:–-]+$/g, '');
}

/** A grade as grades are compared: printed in other capitals it is the same. */
export function gradeWords(words: string): string {
  return printedGrade(words).toLowerCase();
}

/** A heading that is a sentence: what is judged, and how. A question is none, because it judges nothing. */
const SENTENCE =
  /^(?!(?:what|where|when|which|who|why|how)\b)(.*\S) (?:(?:is|are|was|were) (?:(?:judged|rated|graded|found) (?:to be |as )?)?|(?=(?:requires?|needs?|meets?|exceeds?|fails?) ))(\S.*)$/iu;

/**
 * Splits a heading into what is judged and the words that could be its grade: before and behind a colon, or the
 * subject of a sentence and what is said of it ("The judgement of oil is that it is good"). Null where it has no such
 * parts.
 */
export function partHeading(words: string): { readonly area: string; readonly ending: string } | null {
  const colon = words.lastIndexOf(':');
  if (colon >= 0) return { area: words.slice(0, colon), ending: words.slice(colon + 1) };
  const [, subject = '', ending = ''] = SENTENCE.exec(words) ?? [];
  if (ending === '') return null;
  return { area: subject.replace(/ (?:is|are) that (?:it|they)$/i, ''), ending };
}
