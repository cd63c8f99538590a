import type { UnitRef } from '../../report/unit-ref.ts';
import type { Run } from '../../report/blocks.ts';
import type { TextRange } from '../../report/text-range.ts';

/** A range of a unit's plain text to show in a way of its own: a term that opens its explanation, or words to mark. */
export type TextSpan = TermSpan | MarkSpan | ReferenceSpan;

/** A term of the glossary where it stands in a text; `term` is its id. */
export interface TermSpan extends TextRange {
  readonly kind: 'term';
  readonly term: string;
}

/** The number of another unit that the text refers to. */
export interface ReferenceSpan extends TextRange {
  readonly kind: 'reference';
  readonly unit: UnitRef;
}

/** Words that a page is about. */
export interface MarkSpan extends TextRange {
  readonly kind: 'mark';
}

/** Part of a run: the words of one span, words between spans, or the call for a note. */
export interface RunPart<Marked extends TextRange> {
  readonly run: Run;
  readonly text: string;
  readonly span: Marked | undefined;
}

/**
 * Cuts runs at the edges of spans, which are in order and do not overlap. Joined again, the pieces read as the runs
 * did; a span that crosses from plain to bold becomes two pieces.
 */
export function splitRuns<Marked extends TextRange>(
  runs: readonly Run[],
  spans: readonly Marked[],
): readonly RunPart<Marked>[] {
  let offset = 0;
  return runs.flatMap((run): readonly RunPart<Marked>[] => {
    if (run.kind === 'mark') return [{ run, text: '', span: undefined }];
    const from = offset;
    offset += run.text.length;
    return splitText(run.text, from, spans).map((piece) => ({ run, ...piece }));
  });
}

/** Cuts one text that begins at offset `from`. */
function splitText<Marked extends TextRange>(text: string, from: number, spans: readonly Marked[]) {
  const pieces: { text: string; span: Marked | undefined }[] = [];
  let done = 0;
  const take = (until: number, span: Marked | undefined) => {
    if (until > done) pieces.push({ text: text.slice(done, until), span });
    done = Math.max(done, until);
  };
  for (const span of spans) {
    if (span.end <= from || span.start >= from + text.length) continue;
    take(span.start - from, undefined);
    take(Math.min(span.end - from, text.length), span);
  }
  take(text.length, undefined);
  return pieces;
}
