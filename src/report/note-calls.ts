import type { Cover, Note, Report, Section } from './model.ts';
import { listTexts, type Run, type Text } from './blocks.ts';

/** A place that calls for a note: the line and the mark, and the note that it belongs to. */
export interface NoteCall {
  readonly line: number;
  readonly mark: string;
  readonly note: Note | undefined;
}

/**
 * Every call for a note, in the order of the source. A mark belongs to the next note with that mark, because
 * numbering may begin again on every page; below the last of them it belongs to that one.
 */
export function listCalls(report: Omit<Report, 'roles' | 'faults' | 'series'>): readonly NoteCall[] {
  const calls = [
    ...report.cover.marks,
    ...listTexts(report.cover.blocks).flatMap(listMarks),
    ...report.sections.flatMap(listSectionMarks),
    ...report.imprint.flatMap(listMarks),
    ...report.notes.flatMap(listMarks),
  ];
  return calls.map(({ line, mark }) => ({ line, mark, note: findNote(report.notes, line, mark) }));
}

/** The marks of notes at the end of a line of the cover: that of the title or of the subject. */
export function marksAt({ marks }: Pick<Cover, 'marks'>, line: number): readonly string[] {
  return marks.filter((one) => one.line === line).map(({ mark }) => mark);
}

/** The note that a mark on a line belongs to. */
export function findNote(notes: readonly Note[], line: number, mark: string): Note | undefined {
  const same = notes.filter((note) => note.mark === mark);
  return same.find((note) => note.line >= line) ?? same.at(-1);
}

function listSectionMarks(section: Section): readonly { line: number; mark: string }[] {
  return [
    ...section.marks.map((mark) => ({ line: section.line, mark })),
    ...listTexts(section.blocks).flatMap(listMarks),
    ...section.sections.flatMap(listSectionMarks),
  ];
}

/** The marks of a text, each with the line of the source that it stands on. */
export function listMarks({ runs, line, joins }: Text): readonly { line: number; mark: string }[] {
  const found: { line: number; mark: string }[] = [];
  let offset = 0;
  for (const run of runs) {
    if (isMark(run))
      found.push({ line: joins.findLast(({ at }) => at < offset)?.line ?? line, mark: run.mark });
    offset += run.text.length;
  }
  return found;
}

function isMark(run: Run): run is Extract<Run, { kind: 'mark' }> {
  return run.kind === 'mark';
}
