import { ReportSyntaxError, showText, UnnumberedText } from '../../report-error.ts';
import type { Fault, FaultKind } from '../../faults.ts';
import { beginsSeries, isLater } from './label-order.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';
import { canBegin } from './numbered-lines.ts';
import type { ReadingOptions } from '../../reading-options.ts';

const CONSECUTIVE = 'Paragraphs must be numbered consecutively.';

/** The refusal of a numbered line that is not the paragraph expected there, or that stands where no paragraph may. */
export function misnumbered(
  line: LineOf<'numbered'>,
  { expected, label }: { readonly expected: string; readonly label: string | undefined },
  options: ReadingOptions,
): ReportSyntaxError {
  const { figure, words } = line;
  const isYear = /^\d{4,}$/.test(figure);
  if (words === '')
    return refusal(
      line,
      `the number ${showText(`${figure}.`)} alone`,
      expected,
      'Write its words on the same line.',
    );
  if (!words.startsWith(' '))
    return refusal(line, showText(line.text), expected, 'Write a space after the paragraph number.');
  if (!canBegin(words) || isYear) {
    return refusal(
      line,
      `running text that begins with a number, ${showText(line.text)}`,
      expected,
      'If this line continues the paragraph above, join the two lines with a space. A paragraph begins with a capital letter, a digit or a quotation mark.',
    );
  }
  if (/(?:^|\.)0\d*/.test(figure)) {
    return refusal(
      line,
      `the number ${showText(`${figure}.`)}`,
      expected,
      'Paragraph numbers begin at 1 and are written without a leading zero.',
    );
  }
  const fault = label === undefined || isLater(label, figure) ? 'missing-label' : 'label-twice';
  const hint = `${CONSECUTIVE} ${lookFor(figure, label)}${acceptance(fault, options)}`;
  return refusal(line, `paragraph ${figure}`, expected, hint, fault);
}

/** The refusal of a line that is numbered in another form than the report's paragraphs. */
export function misformed(
  line: LineOf<'numbered'>,
  expected: string,
  options: ReadingOptions,
): ReportSyntaxError {
  return refusal(
    line,
    `${showText(line.text)}, numbered in another form`,
    expected,
    `If this line continues the text above, join the two lines with a space. All paragraphs of a series are numbered in one form.${acceptance('running-text', options)}`,
    'running-text',
  );
}

/** The refusal of a paragraph whose number lacks its full stop. */
export function withoutDot(line: TextLine, expected: string): ReportSyntaxError {
  return refusal(
    line,
    `${showText(line.text)}, its number without a full stop`,
    expected,
    'Write the full stop. If the published report has none, accept the fault label-without-dot at this line.',
    'label-without-dot',
  );
}

/** The refusal of a text in which nothing is numbered. `end` is its last line. */
export function unnumbered(end: number): ReportSyntaxError {
  return new UnnumberedText(
    end,
    'expected numbered paragraphs but found the end of the text.',
    'Write each paragraph on a line of its own that begins with its number: "12. ", "1.12 " or "12 ".',
  );
}

function refusal(
  line: TextLine,
  found: string,
  expected: string,
  hint: string,
  fault?: FaultKind,
): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected paragraph ${expected} but found ${found}.`,
    hint,
    fault,
  );
}

/** An inventory describes a report that is known to be without faults. */
function acceptance(fault: FaultKind, { holds }: ReadingOptions): string {
  return holds ? '' : ` If the published report has this fault, accept ${fault} at this line.`;
}

function lookFor(figure: string, above: string | undefined): string {
  if (above === undefined || isLater(above, figure))
    return 'Look for a missing or merged paragraph above this line.';
  if (beginsSeries(figure)) return 'Look for a report that stands twice in the file.';
  return 'Look for a repeated or misplaced paragraph at this line.';
}

/** What an accepted fault at a numbered line is, in a few words. */
export function describeFault(
  { number, figure }: LineOf<'numbered'>,
  kind: FaultKind,
  expected: string,
): Fault {
  switch (kind) {
    case 'missing-label':
      return { line: number, kind, found: `${figure} where ${expected} would be next` };
    case 'label-twice':
      return { line: number, kind, found: `${figure} again` };
    case 'label-without-dot':
      return { line: number, kind, found: `${figure} without its full stop` };
    default:
      return { line: number, kind, found: `a line of running text that begins with ${figure}` };
  }
}
