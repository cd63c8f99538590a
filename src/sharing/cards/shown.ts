/**
 * Whether pages have link-preview pictures: not with CARDS=none, which saves their time where a build is only looked
 * at. Throws an Error that names the variable, what it holds and what is expected.
 */
export function readCardsShown(env: Readonly<Record<string, string | undefined>>): boolean {
  const cards = env['CARDS'] || 'all';
  if (cards === 'all' || cards === 'none') return cards === 'all';
  throw new Error(`CARDS: found "${cards}", expected "all" or "none".`);
}
