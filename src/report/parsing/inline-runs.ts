import type { Run } from '../model';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/**
 * Splits the words of one source line into plain and bold runs: `**` switches. Throws a ReportSyntaxError when a bold
 * passage does not end on its line, or when more than two asterisks leave open where it begins.
 */
export function readRuns(line: number, text: string): readonly Run[] {
  const parts = text.split('**');
  if (parts.length % 2 === 0 || text.includes('***')) {
    throw new ReportSyntaxError(
      line,
      `expected bold words between two pairs of asterisks but found ${showText(text.slice(text.indexOf('**')))}.`,
      'Write ** before and after the bold words, on the same line.',
    );
  }
  return parts.flatMap((part, index) =>
    part === '' ? [] : [{ kind: index % 2 === 1 ? 'strong' : 'plain', text: part }],
  );
}

/** The runs of several lines as those of one text, with one space where each line ended. */
export function joinRuns(lines: readonly (readonly Run[])[]): readonly Run[] {
  const merged: { kind: Run['kind']; parts: string[] }[] = [];
  for (const { kind, text } of lines.flatMap((runs, index) => (index === 0 ? runs : [SPACE, ...runs]))) {
    const last = merged.at(-1);
    if (last?.kind === kind) last.parts.push(text);
    else merged.push({ kind, parts: [text] });
  }
  return merged.map(({ kind, parts }) => ({ kind, text: parts.join('') }));
}

const SPACE: Run = { kind: 'plain', text: ' ' };
