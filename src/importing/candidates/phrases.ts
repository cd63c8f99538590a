import type { OwnSentences } from './own-sentences.ts';

/** A phrase that recurs, and the paragraphs that have it. */
export interface PhraseCandidate {
  readonly phrase: string;
  readonly labels: readonly string[];
}

const LONGEST = 4;
const FEWEST = 4;
const MOST_PHRASES = 60;
const COMMON = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been being has have had do does did not no nor so than that this these those it its they their them there which who whom whose what when where how he she his her we our us you your i will would can could may might must shall should more most less least very also all any each every both some such other another only own same about into over under after before during between through across against within without while well however therefore if because then up out off one two three new many few much'.split(
    ' ',
  ),
);

/** Phrases of two to four words, none of the common ones at either end, that four paragraphs have; the commonest first. */
export function findRecurring(paragraphs: readonly OwnSentences[]): readonly PhraseCandidate[] {
  const labels = new Map<string, Set<string>>();
  for (const { label, sentences } of paragraphs) {
    for (const phrase of sentences.flatMap(phrasesOf))
      labels.set(phrase, (labels.get(phrase) ?? new Set()).add(label));
  }
  const common = [...labels].filter(([, own]) => own.size >= FEWEST);
  // A part of a longer phrase says nothing more when it is hardly ever found alone.
  const whole = common.filter(
    ([phrase, own]) =>
      !common.some(
        ([other, its]) =>
          other !== phrase && ` ${other} `.includes(` ${phrase} `) && its.size >= own.size * 0.7,
      ),
  );
  return whole
    .sort((one, other) => other[1].size - one[1].size || one[0].localeCompare(other[0], 'en'))
    .slice(0, MOST_PHRASES)
    .map(([phrase, own]) => ({ phrase, labels: [...own] }));
}

function phrasesOf(sentence: string): string[] {
  return sentence.split(/[^\p{L}\p{N}'’ -]+/u).flatMap((part) => {
    const words = part.toLowerCase().split(/\s+/u).filter(Boolean);
    return words.flatMap((first, start) => {
      if (COMMON.has(first) || !/^\p{L}/u.test(first)) return [];
      return Array.from({ length: LONGEST - 1 }, (_, extra) => words.slice(start, start + extra + 2)).flatMap(
        (phrase, extra) =>
          phrase.length === extra + 2 && !COMMON.has(phrase.at(-1) ?? '') ? [phrase.join(' ')] : [],
      );
    });
  });
}
