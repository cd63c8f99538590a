import type { Action, ActionGroup, FindingsRecord, GradeScale, Paragraph, Report } from './model';
import { remembered } from './remembered';

/** Every numbered paragraph, in the report's order. */
export const listParagraphs = remembered((report: Report): readonly Paragraph[] =>
  report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'paragraph')),
);

/** Every required action with the group it is due in, in the report's order. */
export const listActions = remembered((report: Report): readonly { action: Action; group: ActionGroup }[] =>
  listActionGroups(report).flatMap((group) => group.actions.map((action) => ({ action, group }))),
);

/** The actions by deadline, in the report's order. */
export function listActionGroups(report: Report): readonly ActionGroup[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'actions' ? block.groups : [])),
  );
}

/** The grade scale with the label of the paragraph that it stands below, and that is cited for it. */
export interface CitedScale extends GradeScale {
  readonly paragraph: string;
}

/** The grade scale that the report explains, below a paragraph; undefined where it explains none. */
export function findScale(report: Report): CitedScale | undefined {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const above = blocks.find((_, index) => blocks[index + 1]?.kind === 'scale');
  const scale = blocks.find((block) => block.kind === 'scale');
  return scale && above?.kind === 'paragraph' ? { ...scale, paragraph: above.label } : undefined;
}

/** The record of findings that closes the report; undefined where there is none. */
export function findRecord(report: Report): FindingsRecord | undefined {
  return report.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'record');
}
