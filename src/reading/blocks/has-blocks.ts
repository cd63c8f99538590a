import type { Report, Section } from '../../report/model.ts';
import type { Block, Item } from '../../report/blocks.ts';
import { hasRole } from '../../report/units.ts';

/**
 * Whether blocks need the styles of lists, tables, quotations, unnumbered words or notes, which most pages do
 * without.
 */
export function hasBlocks(report: Report, printed: readonly (Block | Item | Section)[]): boolean {
  const groups = new Set((report.roles.asks?.groups ?? []).map(({ line }) => line));
  return printed.some((one): boolean => {
    if ('heading' in one) {
      const isPlain = one.level === 1 || groups.has(one.line);
      return !isPlain || one.marks.length > 0 || hasBlocks(report, [...one.blocks, ...one.sections]);
    }
    if ('marker' in one) return one.lists.length > 0 || hasMarks(one);
    if (one.kind === 'paragraph') return hasMarks(one) || hasBlocks(report, one.blocks);
    return one.kind === 'list' && hasRole(report, one) ? hasBlocks(report, one.items) : !hasRole(report, one);
  });
}

function hasMarks({ runs }: Pick<Item, 'runs'>): boolean {
  return runs.some(({ kind }) => kind === 'mark');
}
