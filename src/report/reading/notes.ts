import { ReportSyntaxError, showText } from '../report-error.ts';
import type { Note } from '../model.ts';
import type { Fault } from '../faults.ts';
import type { NoteCall } from '../note-calls.ts';
import type { Line, LineOf } from './lines/line-kinds.ts';
import { isAccepted, type ReadingOptions } from '../reading-options.ts';
import { beginText, continueText, finishText } from './blocks/drafts.ts';
import type { SourceLine } from './lines/source-lines.ts';

const BRACKET_NOTE = /^\[\^?([\p{L}\p{N}*†‡§]{1,4})\]:?(?= +\S)/u;
const CALL = /(?<=\S)\[\^?([\p{L}\p{N}*†‡§]{1,4})\](?!\()/gu;
const LOOSE_CALL = /(?<=\S ?)\[\^?([\p{L}\p{N}*†‡§]{1,4})\](?!\()/gu;

/**
 * Rewrites notes in brackets ("[4] The first report.") and the calls for them ("as was said[4]") in the form that the
 * parser reads, `<sup>4</sup>`. A bracket at the beginning of a line is a note where the text calls for it elsewhere.
 * A call has no space before it, unless all calls for that note have one: "[2002] 1 AC 1" cites a judgment.
 */
export function markBracketNotes(
  lines: readonly SourceLine[],
  options: ReadingOptions,
): readonly SourceLine[] {
  if (options.holds) return lines;
  const noted = new Set(lines.flatMap(({ text }) => BRACKET_NOTE.exec(text)?.[1] ?? []));
  if (noted.size === 0) return lines;
  const glued = marksIn(lines, CALL);
  const called = new Set([...glued, ...marksIn(lines, LOOSE_CALL)]);
  return lines.map((line) => {
    const [found, mark = ''] = BRACKET_NOTE.exec(line.text) ?? [];
    const isNote = found !== undefined && called.has(mark);
    const words = isNote ? line.text.slice(found.length) : line.text;
    const text = words
      .replace(CALL, (whole, one: string) => (noted.has(one) ? `<sup>${one}</sup>` : whole))
      .replace(LOOSE_CALL, (whole, one: string) =>
        noted.has(one) && !glued.has(one) ? `<sup>${one}</sup>` : whole,
      );
    return { ...line, text: isNote ? `<sup>${mark}</sup>${text}` : text };
  });
}

function marksIn(lines: readonly SourceLine[], call: RegExp): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(call)].map(([, mark = '']) => mark)));
}

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
 * Compares the notes with the places that call for them. A text without any notes may have marks. Throws a
 * ReportSyntaxError for a mark without a note and a note without a mark, unless the fault is accepted; returns the
 * accepted faults.
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
