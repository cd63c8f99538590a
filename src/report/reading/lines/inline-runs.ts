import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Run } from '../../blocks.ts';

const MARK = /<sup>\[?([\p{L}\p{N}*†‡§]{1,4}(?:, ?[\p{L}\p{N}*†‡§]{1,4})*)\]?<\/sup>/u;
/** The ending of a number such as 21st, set high: part of the word and no call for a note. */
const ORDINAL = /(?<=\d)<sup>(st|nd|rd|th)<\/sup>/g;
const EMPHASIS = /(?<![^\s(["“‘])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\p{N}*])/u;

/**
 * Splits the words of one source line into runs: `**` switches strong words, `*` around words emphasises them,
 * `<sup>12</sup>` and `<sup>12, 13</sup>` call for notes. Throws a ReportSyntaxError when a strong passage does not
 * end on its line, when more than two asterisks leave open where it begins, and for HTML.
 */
export function readRuns(line: number, text: string): readonly Run[] {
  const words = text.replace(ORDINAL, '$1');
  // Marks of weight must not hide a tag from the refusal.
  refuseHtml(
    line,
    words
      .split(MARK)
      .filter((_, index) => index % 2 === 0)
      .join('')
      .replaceAll('**', ''),
  );
  const parts = words.split('**');
  if (parts.length % 2 === 0 || text.includes('***')) {
    throw new ReportSyntaxError(
      line,
      `expected bold words between two pairs of asterisks but found ${showText(text.slice(text.indexOf('**')))}.`,
      'Write ** before and after the bold words, on the same line.',
    );
  }
  return mergeRuns(
    parts.flatMap((part, index) => (index % 2 === 1 ? splitMarks(part, 'strong') : splitEmphasis(part))),
  );
}

function splitEmphasis(text: string): readonly Run[] {
  return text
    .split(EMPHASIS)
    .flatMap((part, index) => splitMarks(part, index % 2 === 1 ? 'emphasis' : 'plain'));
}

function splitMarks(text: string, kind: 'plain' | 'strong' | 'emphasis'): readonly Run[] {
  return text.split(MARK).flatMap((part, index): readonly Run[] => {
    if (index % 2 === 1) return part.split(/, ?/).map((mark) => ({ kind: 'mark', text: '', mark }));
    return part === '' ? [] : [{ kind, text: part }];
  });
}

/** The runs of several lines as those of one text, with one space where each line ended. */
export function joinRuns(lines: readonly (readonly Run[])[]): readonly Run[] {
  return mergeRuns(lines.flatMap((runs, index) => (index === 0 ? runs : [SPACE, ...runs])));
}

const SPACE: Run = { kind: 'plain', text: ' ' };

interface Parts {
  readonly kind: Exclude<Run['kind'], 'mark'>;
  readonly parts: string[];
}

function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const result: (Run | Parts)[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'mark') result.push(run);
    else if (last && 'parts' in last && last.kind === run.kind) last.parts.push(run.text);
    else result.push({ kind: run.kind, parts: [run.text] });
  }
  return result.map((run): Run => ('parts' in run ? { kind: run.kind, text: run.parts.join('') } : run));
}

/** Throws a ReportSyntaxError when words hold an HTML tag or comment: a report is text, and its words are only text. */
export function refuseHtml(line: number, words: string): void {
  const at = words.search(/<[a-z/!?]/i);
  if (at < 0) return;
  throw new ReportSyntaxError(
    line,
    `expected text but found HTML: ${showText(words.slice(at))}.`,
    'Remove the tag and keep its words.',
  );
}
