import type { FileText, ReportFile } from '../data/report-file';
import type { UnitRef } from '../report/unit-ref';
import type { Choice } from './choice';

interface UnitInReport extends FileText, UnitRef {
  readonly address: string;
  /** The report's heading that it stands under, and for an action its deadline. */
  readonly headings: readonly string[];
}

/** A chosen unit with what an extract prints around it; an action is located by what introduces it and when it is due. */
export type ChosenUnit =
  | (UnitInReport & { readonly kind: 'paragraph' })
  | (UnitInReport & { readonly kind: 'action'; readonly introducedBy: string; readonly deadline: string });

/** The chosen units in the report's order, with their words from `report.json`. */
export function pickUnits(report: ReportFile, choice: Choice): readonly ChosenUnit[] {
  return listUnits(report).filter(({ kind, label }) =>
    (kind === 'paragraph' ? choice.paragraphs : choice.actions).includes(label),
  );
}

/** Every paragraph and action of `report.json`, in the report's order. */
export function listUnits(report: ReportFile): readonly ChosenUnit[] {
  let introducedBy = '';
  return report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): readonly ChosenUnit[] => {
      if (block.kind === 'paragraph') {
        const { number, ...words } = block;
        introducedBy = String(number);
        return [{ ...words, label: introducedBy, headings: [heading] }];
      }
      if (block.kind !== 'actions') return [];
      return block.groups.flatMap(({ deadline, actions }) =>
        actions.map(({ number, ...words }) => ({
          ...words,
          kind: 'action' as const,
          label: String(number),
          headings: [heading, deadline],
          introducedBy,
          deadline,
        })),
      );
    }),
  );
}
