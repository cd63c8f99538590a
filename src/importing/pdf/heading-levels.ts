import type { NamedBlock } from './named-block.ts';
import { wordsOf } from './page/runs.ts';

type Heading = Extract<NamedBlock, { kind: 'heading' }>;

/**
 * The level of each heading, from 1 for the title, without gaps. Where the tags give a level it is used, and an
 * untagged heading takes the level of the tagged one nearest in size. Without any tags each size of type is a level,
 * from the largest down; sizes that differ by a seventh or less count as one. The largest heading of the first page
 * is the title, which a title page may repeat; no other heading has its level.
 */
export function headingLevels(blocks: readonly NamedBlock[]): ReadonlyMap<NamedBlock, number> {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const tagged = headings.filter((heading) => heading.tagged > 0);
  const sizes = sizeClasses(headings);
  const levelOf = (heading: Heading): number => {
    if (heading.tagged > 0) return heading.tagged;
    const largest = Math.max(0, ...tagged.map(({ size }) => size));
    if (tagged.length === 0) return sizes.findIndex((least) => heading.size > least * 0.87) + 1;
    if (heading.size > largest * 1.1) return 1;
    const nearest = tagged.reduce((best, other) =>
      Math.abs(other.size - heading.size) < Math.abs(best.size - heading.size) ? other : best,
    );
    return nearest.tagged;
  };
  const firstPage = headings.filter((heading) => heading.page === headings[0]?.page);
  const titleSize = Math.max(0, ...firstPage.map(({ size }) => size));
  const titles =
    titleSize < (sizes[0] ?? 0) * 0.8 ? [] : firstPage.filter(({ size }) => size > titleSize - 0.6);
  const words = new Set(titles.map(({ runs }) => wordsOf(runs)));
  const isTitle = (heading: Heading): boolean => titles.includes(heading) || words.has(wordsOf(heading.runs));
  const hasTitle = titles.length > 0;
  const raw = headings.map((heading) => (hasTitle && isTitle(heading) ? 0 : levelOf(heading)));
  const used = [...new Set(raw)].sort((one, other) => one - other);
  return new Map(headings.map((heading, index) => [heading, Math.min(6, used.indexOf(raw[index] ?? 0) + 1)]));
}

/**
 * The type sizes that count as different levels, from the largest down. Sizes that lie close together are one group,
 * which goes by its largest.
 */
function sizeClasses(headings: readonly Heading[]): number[] {
  const classes: number[] = [];
  for (const { size } of headings.toSorted((one, other) => other.size - one.size)) {
    const last = classes.at(-1);
    if (last === undefined || size <= last * 0.87) classes.push(size);
  }
  return classes;
}
