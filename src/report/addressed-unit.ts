import type { Report, Section } from './model';
import { plainText } from './plain-text';
import { remembered } from './remembered';

/** A unit of the report that has an address of its own: a numbered paragraph or a required action. */
export interface UnitRef {
  readonly kind: 'paragraph' | 'action';
  readonly number: number;
}

/** A unit with its words, without their emphasis: what phrases are looked for in. */
export interface AddressedUnit extends UnitRef {
  readonly text: string;
}

/** A unit as the key of a map: `paragraph-61`. */
export function unitKey({ kind, number }: UnitRef): string {
  return `${kind}-${number}`;
}

/** Every paragraph and action of a report, in the order of the text. */
export const listAddressedUnits = remembered((report: Report): readonly AddressedUnit[] =>
  report.sections.flatMap(listSectionUnits),
);

/** The paragraphs and actions of one section, in the order of the text. */
export function listSectionUnits(section: Section): readonly AddressedUnit[] {
  return section.blocks.flatMap((block): readonly AddressedUnit[] => {
    if (block.kind === 'paragraph') {
      return [{ kind: 'paragraph', number: block.number, text: plainText(block.runs) }];
    }
    if (block.kind !== 'actions') return [];
    return block.groups.flatMap((group) =>
      group.actions.map(({ number, runs }) => ({ kind: 'action' as const, number, text: plainText(runs) })),
    );
  });
}
