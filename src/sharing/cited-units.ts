import type { Report, Run } from '../report/model';
import { placeOfAction, placeOfParagraph, type Place } from './place';

/** A unit of the report that can be quoted and cited by its number. */
export interface CitedUnit {
  readonly kind: 'paragraph' | 'action';
  readonly number: number;
  /** How the site names it: "Paragraph 61". */
  readonly name: string;
  readonly place: Place;
  readonly runs: readonly Run[];
}

/** The absolute permalinks of units. */
export interface UnitAddresses {
  readonly paragraph: (number: number) => string;
  readonly action: (number: number) => string;
}

/** Every paragraph and action, in the report's order. An action is introduced by the paragraph last read before it. */
export function listCitedUnits(report: Report, addresses: UnitAddresses): readonly CitedUnit[] {
  let introducer = 0;
  return report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly CitedUnit[] => {
      if (block.kind === 'paragraph') {
        const { number, runs } = block;
        introducer = number;
        const place = placeOfParagraph(number, addresses.paragraph(number));
        return [{ kind: 'paragraph', number, name: `Paragraph ${number}`, place, runs }];
      }
      if (block.kind !== 'actions') return [];
      return block.groups.flatMap(({ deadline, actions }) =>
        actions.map(({ number, runs }) => {
          const located = { number, introducedBy: introducer, deadline };
          const place = placeOfAction(located, addresses.action(number));
          return { kind: 'action', number, name: `Action ${number}`, place, runs };
        }),
      );
    });
}
