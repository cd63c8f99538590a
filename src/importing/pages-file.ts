import { stringify } from 'yaml';
import { schemaLine } from '../declared/loading/editor-schemas';
import type { Report } from '../report/model';
import { listUnits } from '../report/units';
import { pageOf } from './place.ts';
import type { SeedText } from './seed-text.ts';

/** A `content/pages.yaml`: the page of the source on which each unit begins, by kind and label; null without pages. */
export function writePagesFile(report: Report, seed: SeedText): string | null {
  const placed = listUnits(report).map(({ kind, label, line }) => ({
    kind,
    label,
    page: pageOf(seed, line),
  }));
  if (placed.every(({ page }) => page === 0)) return null;
  const kinds = [...Map.groupBy(placed, ({ kind }) => kind)];
  const pages = kinds.map(([kind, units]) => [
    kind,
    new Map(units.map(({ label, page }) => [/^\d+$/.test(label) ? Number(label) : label, page])),
  ]);
  return `${schemaLine('pages.yaml')}# The page of the source on which each numbered paragraph begins, counted from its first.\n${stringify(Object.fromEntries(pages))}`;
}
