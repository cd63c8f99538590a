import { capitalise } from '../report/capitalise.ts';

/** How long a title is at most, in characters: three lines of the list of sections beside a page. */
const LONGEST = 48;

/** Words that lead to what follows, and end no title. */
const LEADS = new Set(
  'a about an and at by for from in into of on or the their to which who with'.split(' '),
);

/**
 * Titles for lists and menus, made of the words of headings. A short heading is its own title. A long one loses the
 * grade behind its colon (`grades` has it, or null), then the opening words that it shares with another; if it is
 * still too long it is cut, with an ellipsis. Where two titles come out the same, the whole headings are used.
 */
export function shortTitles(
  headings: readonly string[],
  grades: readonly (string | null)[],
): readonly string[] {
  const ungraded = headings.map((heading, index) =>
    heading.length > LONGEST ? withoutGrade(heading, grades[index] ?? null) : heading,
  );
  const titles = ungraded.map((heading) => {
    if (heading.length <= LONGEST) return heading;
    const opening = Math.max(
      ...ungraded.map((other) => (other === heading ? 0 : sharedOpening(heading, other))),
    );
    return cut(capitalise(heading.split(' ').slice(opening).join(' ')));
  });
  return titles.map((title, index) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : (headings[index] ?? ''),
  );
}

function withoutGrade(heading: string, grade: string | null): string {
  const colon = heading.lastIndexOf(':');
  const ending = heading.slice(colon + 1).trim();
  return colon > 0 && ending.toLowerCase() === grade?.toLowerCase() ? heading.slice(0, colon) : heading;
}

/** How many words two headings begin with alike, up to one that leads to what follows; three at least. */
function sharedOpening(one: string, other: string): number {
  const [words, others] = [one.split(' '), other.split(' ')];
  const different = words.findIndex((word, index) => word !== others[index]);
  const shared = words.slice(0, different).findLastIndex((word) => LEADS.has(word)) + 1;
  return shared < 3 ? 0 : shared;
}

function cut(title: string): string {
  if (title.length <= LONGEST) return title;
  const words = title.slice(0, LONGEST).split(' ').slice(0, -1);
  while (LEADS.has(words.at(-1) ?? '')) words.pop();
  return `${words.join(' ').replace(/[,;:–-]$/, '')} …`;
}
