import type { FaultKind } from './faults.ts';

/**
 * A fault in a report's source or in what is declared about it. `message` says where, what was found and what was
 * expected; `hint` says what to do about it.
 */
export class ReportError extends Error {
  override readonly name: string = 'ReportError';

  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }

  /** The name alone: a build that reads quoted words in here ("document", "window") takes them for a fault in a script. */
  override toString(): string {
    return this.name;
  }
}

/**
 * The parser's refusal, at one line of the source (counted from 1). The loader puts the file's name in front. `fault` is what
 * an editor can accept at that line, where the published report may really be so.
 */
export class ReportSyntaxError extends ReportError {
  override readonly name = 'ReportSyntaxError';
  readonly line: number;
  readonly problem: string;
  readonly fault: FaultKind | undefined;

  constructor(line: number, problem: string, hint: string, fault?: FaultKind) {
    super(`line ${line}: ${problem}`, hint);
    this.line = line;
    this.problem = problem;
    this.fault = fault;
  }
}

/** The parser's refusal of a text in which nothing is numbered: it is no report that this program can publish. */
export class UnnumberedText extends ReportSyntaxError {}

const LONGEST = 80;

/** Words of the source as an error message shows them: in quotation marks, cut after 80 characters. */
export function showText(text: string): string {
  return text.length > LONGEST ? `"${text.slice(0, LONGEST)}…"` : `"${text}"`;
}
