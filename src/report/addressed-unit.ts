import type { Report, Section } from './model';
import { plainText } from './plain-text';
import { remembered } from './remembered';
import { actionRef, paragraphRef, type UnitRef } from './unit-ref';

/** A unit with its words, without their emphasis: what phrases are looked for in. */
export interface AddressedUnit extends UnitRef {
  readonly text: string;
}

/** Every paragraph and action of a report, in the order of the text. */
export const listAddressedUnits = remembered((report: Report): readonly AddressedUnit[] =>
  report.sections.flatMap(listSectionUnits),
);

/** The paragraphs and actions of one section, in the order of the text. */
export function listSectionUnits(section: Section): readonly AddressedUnit[] {
  return section.blocks.flatMap((block): readonly AddressedUnit[] => {
    if (block.kind === 'paragraph') return [{ ...paragraphRef(block.label), text: plainText(block.runs) }];
    if (block.kind !== 'actions') return [];
    return block.groups.flatMap((group) =>
      group.actions.map(({ label, runs }) => ({ ...actionRef(label), text: plainText(runs) })),
    );
  });
}
