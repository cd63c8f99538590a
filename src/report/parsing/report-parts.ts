import { isContentsHeading } from './contents-list';
import type { TextLine } from './line-kinds';
import { ReportSyntaxError } from '../report-error';

/** The three parts of a report's text, page marks left out. `contents` begins with the heading of the contents list. */
export interface ReportParts {
  readonly cover: readonly TextLine[];
  readonly contents: readonly [TextLine, ...TextLine[]];
  readonly body: readonly TextLine[];
}

/**
 * Cuts the text at its contents list, which runs from its own heading to the next heading. `end` is the last line of the
 * text. Throws a ReportSyntaxError when there is no such list.
 */
export function cutParts(lines: readonly TextLine[], end: number): ReportParts {
  const at = lines.findIndex(isContentsHeading);
  const heading = lines[at];
  if (!heading) {
    throw new ReportSyntaxError(
      end,
      'expected the heading of the contents list but found the end of the text.',
      'Write it as "## Contents" between the cover and the text of the report.',
    );
  }
  const next = lines.findIndex((line, index) => index > at && line.kind === 'heading');
  const bodyAt = next < 0 ? lines.length : next;
  return {
    cover: lines.slice(0, at),
    contents: [heading, ...lines.slice(at + 1, bodyAt)],
    body: lines.slice(bodyAt),
  };
}
