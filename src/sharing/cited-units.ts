import type { Report, Run } from '../report/model';
import { actionRef, paragraphRef, type UnitRef } from '../report/unit-ref';
import { placeOfAction, placeOfParagraph, type Place } from './place';

/** A unit of the report that can be quoted and cited by its number. */
export interface CitedUnit extends UnitRef {
  /** How the site names it: "Paragraph 61". */
  readonly name: string;
  readonly place: Place;
  readonly runs: readonly Run[];
}

/** Every paragraph and action, in the report's order. An action is introduced by the paragraph last read before it. */
export function listCitedUnits(report: Report, addressOf: (unit: UnitRef) => string): readonly CitedUnit[] {
  let introducer = '';
  return report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly CitedUnit[] => {
      if (block.kind === 'paragraph') {
        const { label, runs } = block;
        introducer = label;
        const place = placeOfParagraph(label, addressOf(block));
        return [{ ...paragraphRef(label), name: `Paragraph ${label}`, place, runs }];
      }
      if (block.kind !== 'actions') return [];
      return block.groups.flatMap(({ deadline, actions }) =>
        actions.map(({ label, runs }) => {
          const unit = actionRef(label);
          const place = placeOfAction({ label, introducedBy: introducer, deadline }, addressOf(unit));
          return { ...unit, name: `Action ${label}`, place, runs };
        }),
      );
    });
}
