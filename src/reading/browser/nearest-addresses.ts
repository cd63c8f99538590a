import { editDistance } from '../../declared/evidence/edit-distance.ts';

const MOST = 4;

/** The words of an address, in small letters: "topics/agency-staf.html" has "topics", "agency" and "staf". */
export function wordsOfAddress(path: string): readonly string[] {
  return (
    path
      .toLowerCase()
      .replace(/\.(?:html?|php|aspx?|pdf)$/, '')
      .match(/[\p{L}\d]+/gu)
      ?.filter((word) => word !== 'index') ?? []
  );
}

/** The pages whose addresses have most words of a path that leads nowhere, misspelt ones too, best first; none without any. */
export function listNearest(path: string, pages: readonly string[]): readonly string[] {
  const asked = wordsOfAddress(path);
  return pages
    .map((page) => ({ page, ...compare(asked, wordsOfAddress(page)) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.others - b.others)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** How many of the asked words an address has, and how many words it has besides. */
function compare(asked: readonly string[], words: readonly string[]) {
  const shared = asked.filter((word) => words.some((other) => isLike(word, other))).length;
  return { shared, others: words.length - shared };
}

/** Whether a word is the other, begins it or is misspelt: one letter in five may be wrong. Short words must be the same. */
function isLike(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || other.length < 4) return false;
  return other.startsWith(word) || editDistance(word, other) <= Math.max(1, Math.floor(word.length / 5));
}
