import { makeHeadingPages } from '../declared/heading-pages';
import type { Report } from '../report/model';

/** How many paragraphs a page may hold before the headings below its own make better pages. */
const LONG_PAGE = 40;
const DEEPEST = 3;

/**
 * The level of headings that make the pages of a report, from 1: a lower one as long as one long page holds more than half
 * of the paragraphs and would be parted.
 */
export function findPageLevel(report: Report): number {
  const counts = Array.from({ length: DEEPEST }, (_, index) =>
    makeHeadingPages(report, index + 1).map(({ labels }) => labels.length),
  );
  const isLong = (level: readonly number[]): boolean => {
    const longest = Math.max(...level);
    return longest > LONG_PAGE && longest * 2 > level.reduce((sum, count) => sum + count, 0);
  };
  const fits = counts.findIndex((level) => !isLong(level));
  const shortest = counts.map((level) => Math.max(...level));
  return (fits === -1 ? shortest.indexOf(Math.min(...shortest)) : fits) + 1;
}
