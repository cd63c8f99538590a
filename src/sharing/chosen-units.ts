import type { FileText, ReportFile } from '../data/report-file';
import type { Choice } from './choice';

interface UnitInReport extends FileText {
  readonly number: number;
  readonly address: string;
  /** The report's heading that it stands under, and for an action its deadline. */
  readonly headings: readonly string[];
}

/** A chosen unit with what an extract prints around it; an action is located by what introduces it and when it is due. */
export type ChosenUnit =
  | (UnitInReport & { readonly kind: 'paragraph' })
  | (UnitInReport & { readonly kind: 'action'; readonly introducedBy: number; readonly deadline: string });

/** The chosen units in the report's order, with their words from `report.json`. */
export function pickUnits(report: ReportFile, choice: Choice): readonly ChosenUnit[] {
  return listUnits(report).filter(({ kind, number }) =>
    (kind === 'paragraph' ? choice.paragraphs : choice.actions).includes(number),
  );
}

/** Every paragraph and action of `report.json`, in the report's order. */
export function listUnits(report: ReportFile): readonly ChosenUnit[] {
  let introducedBy = 0;
  return report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): readonly ChosenUnit[] => {
      if (block.kind === 'paragraph') {
        introducedBy = block.number;
        return [{ ...block, headings: [heading] }];
      }
      if (block.kind !== 'actions') return [];
      return block.groups.flatMap(({ deadline, actions }) =>
        actions.map((action) => ({
          ...action,
          kind: 'action' as const,
          headings: [heading, deadline],
          introducedBy,
          deadline,
        })),
      );
    }),
  );
}
