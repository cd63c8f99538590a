/** Words of two or three syllables, common ones often and rare ones seldom, from a generator with a fixed start. */
export function writer(): (words: number) => string {
  let state = 20_130_206;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables =
    'ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ro ta te to va ve'.split(
      ' ',
    );
  const syllable = () => syllables[Math.floor(next() * syllables.length)] ?? 'la';
  const vocabulary = [
    ...new Set(Array.from({ length: 3000 }, () => `${syllable()}${syllable()}${syllable()}n`)),
  ];
  const word = () => vocabulary[Math.floor(vocabulary.length * next() ** 3)] ?? 'word';
  return (words) => Array.from({ length: words }, word).join(' ');
}

/** The words that stand in one to twelve paragraphs of a hundred, in alphabetical order. */
export function chooseWords(paragraphs: readonly string[]): readonly string[] {
  const found = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const word of new Set(paragraph.match(/\b[a-z]{7}\b/g))) found.set(word, (found.get(word) ?? 0) + 1);
  }
  const share = paragraphs.length / 100;
  return [...found]
    .filter(([, times]) => times >= Math.max(2, share) && times <= 12 * share)
    .map(([word]) => word)
    .sort();
}
