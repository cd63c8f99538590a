import type { FileText, ReportFile } from '../data/report-file';
import type { Choice } from './choice';

/** A chosen unit with what an extract prints around it. */
export interface ChosenUnit extends FileText {
  readonly kind: 'paragraph' | 'action';
  readonly number: number;
  readonly address: string;
  /** The report's heading that it stands under, and for an action the words for when it is due. */
  readonly headings: readonly string[];
  /** The paragraph itself, or the one that introduces the action. */
  readonly paragraph: number;
}

/** The chosen units in the report's order, with their words from `report.json`. */
export function pickUnits(report: ReportFile, choice: Choice): readonly ChosenUnit[] {
  return listUnits(report).filter(({ kind, number }) =>
    (kind === 'paragraph' ? choice.paragraphs : choice.actions).includes(number),
  );
}

/** Every paragraph and action of `report.json`, in the report's order. */
export function listUnits(report: ReportFile): readonly ChosenUnit[] {
  let paragraph = 0;
  return report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): readonly ChosenUnit[] => {
      if (block.kind === 'paragraph') {
        paragraph = block.number;
        return [{ ...block, headings: [heading], paragraph }];
      }
      if (block.kind !== 'actions') return [];
      return block.groups.flatMap(({ deadline, actions }) =>
        actions.map((action) => ({
          ...action,
          kind: 'action' as const,
          headings: [heading, deadline],
          paragraph,
        })),
      );
    }),
  );
}
