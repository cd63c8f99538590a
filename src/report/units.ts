import type { Action, ActionGroup, FindingsRecord, GradeScale, Paragraph, Report } from './model';

/** Every numbered paragraph, in the report's order. */
export function listParagraphs(report: Report): readonly Paragraph[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'paragraph'));
}

/** Every required action with the group it is due in, in the report's order. */
export function listActions(report: Report): readonly { action: Action; group: ActionGroup }[] {
  return listActionGroups(report).flatMap((group) => group.actions.map((action) => ({ action, group })));
}

/** The actions by deadline, in the report's order. */
export function listActionGroups(report: Report): readonly ActionGroup[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'actions' ? block.groups : [])),
  );
}

/** The grade scale that the report explains; the parser has made sure that there is one. */
export function findScale(report: Report): GradeScale {
  const scale = report.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'scale');
  if (!scale) throw new Error('a parsed report always has a grade scale');
  return scale;
}

/** The record of findings that closes the report; the parser has made sure that there is one. */
export function findRecord(report: Report): FindingsRecord {
  const record = report.sections
    .flatMap((section) => section.blocks)
    .find((block) => block.kind === 'record');
  if (!record) throw new Error('a parsed report always has a record of findings');
  return record;
}
