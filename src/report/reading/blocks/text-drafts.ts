import type { Join, Run, Text } from '../../blocks';
import { plainText } from '../../plain-text';
import { joinRuns, readRuns } from '../lines/inline-runs';

/** A text while it is read: the words of each of its lines. `source` is the last of them as it stands there. */
export interface TextDraft {
  readonly line: number;
  readonly pieces: { readonly line: number; readonly runs: readonly Run[] }[];
  source: string;
}

/** Begins a text with the words of its first line. Throws a ReportSyntaxError as `readRuns` does. */
export function beginText(line: number, words: string): TextDraft {
  return { line, pieces: [{ line, runs: readRuns(line, words.trimStart()) }], source: words };
}

/** Goes on with a text on a further line. Throws a ReportSyntaxError as `readRuns` does. */
export function continueText(draft: TextDraft, line: number, words: string): void {
  draft.pieces.push({ line, runs: readRuns(line, words) });
  draft.source = words;
}

/** The text whole: one space where each line ended. */
export function finishText({ line, pieces }: TextDraft): Text {
  let length = 0;
  const joins: Join[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      joins.push({ line: piece.line, at: length });
      length += 1;
    }
    length += plainText(piece.runs).length;
  }
  return { runs: joinRuns(pieces.map(({ runs }) => runs)), line, joins };
}
