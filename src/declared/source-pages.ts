import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import { type UnitRef, unitKey } from '../report/unit-ref.ts';
import { listUnits } from '../report/units.ts';
import type { EntryMistake } from './evidence/entry-mistake.ts';
import type { Entry } from './fields.ts';

/** What `content/pages.yaml` says: by kind and number, the page of the source on which each unit begins. */
export const sourcePagesSchema = z.record(
  z.string().describe('What the units are, as their addresses say it: paragraph'),
  z.record(
    z.string().describe('The number of a unit as printed: 61'),
    z.int().min(1).describe('The page of the PDF on which it begins, counted from its first page'),
  ),
);

/** The page of the source on which each unit begins, by kind and label. Empty where the report came without pages. */
export type SourcePages = Entry<typeof sourcePagesSchema>;

/** The page of the source on which a unit begins; undefined where none is declared. */
export function sourcePageOf(pages: SourcePages, { kind, label }: UnitRef): number | undefined {
  return pages[kind]?.[label];
}

/** Everything in which the pages disagree with the report: units that it does not have, and pages that go backwards. */
export function checkSourcePages(report: Report, pages: SourcePages): readonly EntryMistake[] {
  const units = listUnits(report);
  const known = new Set(units.map(unitKey));
  const named = Object.entries(pages).flatMap(([kind, labels]) =>
    Object.keys(labels).map((label) => unitKey({ kind, label })),
  );
  const unknown = named
    .filter((id) => !known.has(id))
    .map((id) => ({
      entry: id,
      problem: 'found a page for it, expected a unit of the report.',
      hint: 'Correct its number, or delete the line.',
    }));
  return [...unknown, ...findTurnedBack(units, pages)];
}

/** Units that begin on an earlier page than the unit before them. */
function findTurnedBack(units: readonly UnitRef[], pages: SourcePages): readonly EntryMistake[] {
  const placed = units.flatMap((unit) => {
    const page = sourcePageOf(pages, unit);
    return page === undefined ? [] : [{ entry: unitKey(unit), page }];
  });
  return placed.flatMap(({ entry, page }, index) => {
    const before = placed[index - 1];
    if (before === undefined || before.page <= page) return [];
    return [
      {
        entry,
        problem: `found page ${page}, expected ${before.page} or later: ${before.entry} begins there, before it.`,
        hint: 'Look both up in the PDF, and count its pages from the first.',
      },
    ];
  });
}
