import { showText } from '../../shown-text';
import { ReportSyntaxError } from '../../report-error';
import type { Note } from '../../model';
import type { Fault } from '../../faults';
import type { NoteCall } from '../../note-calls';
import type { LineOf, Line } from '../lines/line-kinds';
import { isAccepted, type ReadingOptions } from '../../reading-options';
import { beginText, finishText, continueText } from './text-drafts';

/**
 * Gives notes the lines that go on with them: those right below, where blank lines set the notes apart from the text. A
 * line below a blank one goes on with the text that the note stands in.
 */
export function foldNotes(lines: readonly Line[]): readonly Line[] {
  const folded: Line[] = [];
  let isApart = false;
  let end = 0;
  for (const line of lines) {
    const last = folded.at(-1);
    const isNext = line.number === end + 1;
    end = line.number;
    if (last?.kind === 'note' && line.kind === 'prose' && isNext && isApart) {
      folded[folded.length - 1] = { ...last, further: [...last.further, line] };
      continue;
    }
    if (line.kind === 'note') isApart = !isNext || (last?.kind === 'note' && isApart);
    folded.push(line);
  }
  return folded;
}

/** The notes of a report in their order, each with a key that no other has. */
export function readNotes(lines: readonly LineOf<'note'>[]): readonly Note[] {
  const times = new Map<string, number>();
  return lines.map(({ number, mark, words, further }) => {
    const count = (times.get(mark) ?? 0) + 1;
    times.set(mark, count);
    const text = beginText(number, words);
    for (const line of further) continueText(text, line.number, line.text);
    return { mark, key: count === 1 ? mark : `${mark}-${count}`, ...finishText(text) };
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
