import type { UnitRef } from '../../report/unit-ref';
import type { Run } from '../../report/blocks';

/** A stretch of a unit's plain text: offsets from 0, `end` after the last character. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch to show in a way of its own: a term that opens its explanation, or words to mark. */
export type TextSpan = TermSpan | MarkSpan | ReferenceSpan;

/** A term of the glossary where it stands in a text; `term` is its id. */
export interface TermSpan extends Span {
  readonly kind: 'term';
  readonly term: string;
}

/** The number of another unit that the text refers to. */
export interface ReferenceSpan extends Span {
  readonly kind: 'reference';
  readonly unit: UnitRef;
}

/** Words that a page is about. */
export interface MarkSpan extends Span {
  readonly kind: 'mark';
}

/** Part of a run: the words of one span, words between spans, or the call for a note. */
export interface Piece<Marked extends Span> {
  readonly run: Run;
  readonly text: string;
  readonly span: Marked | undefined;
}

/**
 * Cuts runs at the edges of spans, which are in order and do not overlap. Joined again, the pieces read as the runs
 * did; a span that crosses from plain to bold becomes two pieces.
 */
export function splitRuns<Marked extends Span>(
  runs: readonly Run[],
  spans: readonly Marked[],
): readonly Piece<Marked>[] {
  let offset = 0;
  return runs.flatMap((run): readonly Piece<Marked>[] => {
    if (run.kind === 'mark') return [{ run, text: '', span: undefined }];
    const from = offset;
    offset += run.text.length;
    return splitText(run.text, from, spans).map((piece) => ({ run, ...piece }));
  });
}

/** Cuts one text that begins at offset `from`. */
function splitText<Marked extends Span>(text: string, from: number, spans: readonly Marked[]) {
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
