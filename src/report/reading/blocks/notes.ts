import { showText } from '../../shown-text';
import { ReportSyntaxError } from '../../report-error';
import type { Fault, Note } from '../../model';
import type { NoteCall } from '../../note-calls';
import type { LineOf } from '../lines/line-kinds';
import { isAccepted, type ReadingOptions } from '../../reading-options';
import { beginText, finishText } from './text-drafts';

/** The notes of a report in their order, each with a key that no other has. */
export function readNotes(lines: readonly LineOf<'note'>[]): readonly Note[] {
  const times = new Map<string, number>();
  return lines.map(({ number, mark, words }) => {
    const count = (times.get(mark) ?? 0) + 1;
    times.set(mark, count);
    return { mark, key: count === 1 ? mark : `${mark}-${count}`, ...finishText(beginText(number, words)) };
  });
}

/**
 * Compares the notes with the places that call for them; marks alone, without any note in the text, are let be.
 * Throws a ReportSyntaxError for a mark without a note and a note without a mark that are not accepted.
 */
export function checkNotes(
  notes: readonly Note[],
  calls: readonly NoteCall[],
  options: ReadingOptions,
): readonly Fault[] {
  if (notes.length === 0) return [];
  const called = new Set(calls.flatMap(({ note }) => (note ? [note.key] : [])));
  const faults: Fault[] = [
    ...calls.flatMap(({ line, mark, note }): Fault[] =>
      note ? [] : [{ line, kind: 'mark-without-note', found: `a call for note ${mark}, which is not there` }],
    ),
    ...notes.flatMap(({ line, mark, key }): Fault[] =>
      called.has(key)
        ? []
        : [{ line, kind: 'note-without-mark', found: `note ${mark}, which nothing calls for` }],
    ),
  ];
  const fault = faults.find(({ line, kind }) => !isAccepted(options, line, kind));
  if (!fault) return faults;
  const expected = fault.kind === 'mark-without-note' ? 'a note for every mark' : 'a mark for every note';
  throw new ReportSyntaxError(
    fault.line,
    `expected ${expected} but found ${fault.found}.`,
    `Look for a lost note or mark. If the published report has this fault, accept ${showText(fault.kind)} at this line.`,
    fault.kind,
  );
}
