import { type SourcePages, sourcePageOf } from '../declared/source-pages.ts';
import type { Report } from '../report/model.ts';
import type { Run } from '../report/blocks.ts';
import type { UnitRef } from '../report/unit-ref.ts';
import { listUnits, type Unit } from '../report/units.ts';
import { capitalise } from '../report/capitalise.ts';
import { type Pinpoint, pinpointUnit } from './pinpoint.ts';

/** A unit of the report that can be quoted and cited by its number. */
export interface CitedUnit extends UnitRef {
  /** How the site names it: "Paragraph 61". */
  readonly name: string;
  readonly pinpoint: Pinpoint;
  readonly runs: readonly Run[];
  readonly sourcePage: number | undefined;
}

/** Every unit with its permalink and, where it is declared, its page of the source, in the report's order. */
export function listCitedUnits(
  report: Report,
  pages: SourcePages,
  addressOf: (unit: UnitRef) => string,
): readonly CitedUnit[] {
  return listUnits(report).map((unit) => {
    const sourcePage = sourcePageOf(pages, unit);
    return {
      kind: unit.kind,
      label: unit.label,
      name: `${capitalise(unit.word)} ${unit.printed}`,
      pinpoint: pinpointUnit({ ...unit, asked: askedOf(unit), sourcePage }, addressOf(unit)),
      runs: allRuns(unit),
      sourcePage,
    };
  });
}

/** What introduces an item that is asked for, and when it is due; null for a paragraph. */
function askedOf({ group, introducedBy }: Unit): { introducedBy: string; deadline: string } | null {
  return group && { introducedBy, deadline: group.heading ?? '' };
}

/** All the words of a unit, those of its lists and quotations on lines of their own. */
function allRuns({ texts }: Unit): readonly Run[] {
  return texts.flatMap(({ runs }, index): readonly Run[] =>
    index === 0 ? runs : [{ kind: 'plain', text: '\n' }, ...runs],
  );
}
