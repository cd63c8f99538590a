import type { ReadingOptions } from '../../reading-options';
import type { SourceLine } from './source-lines';

const NOTE = /^\[\^?([\p{L}\p{N}*†‡§]{1,4})\]:?(?= +\S)/u;
const CALL = /(?<=\S)\[\^?([\p{L}\p{N}*†‡§]{1,4})\](?!\()/gu;
const LOOSE_CALL = /(?<=\S ?)\[\^?([\p{L}\p{N}*†‡§]{1,4})\](?!\()/gu;

/**
 * Writes notes in brackets ("[4] The first report.") and the calls for them ("as was said[4]") as notes are written
 * here. A bracket at the beginning of a line is a note where the text calls for it elsewhere; a call has no space before it,
 * unless all calls for that note have one, because judgments are cited by such brackets too.
 */
export function markBracketNotes(
  lines: readonly SourceLine[],
  options: ReadingOptions,
): readonly SourceLine[] {
  if (options.holds) return lines;
  const noted = new Set(lines.flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []));
  if (noted.size === 0) return lines;
  const glued = marksIn(lines, CALL);
  const called = new Set([...glued, ...marksIn(lines, LOOSE_CALL)]);
  return lines.map((line) => {
    const [found, mark = ''] = NOTE.exec(line.text) ?? [];
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
