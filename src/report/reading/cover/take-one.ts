import { ReportSyntaxError } from '../../report-error.ts';

/** How each fact is written, for the hint of an error. */
export const HINTS = {
  'inspection dates': 'Write them on the cover as "**Inspection dates:** 28 May – 6 June 2019", once.',
  copyright: 'Write it on the cover as "© Example Office 2019", once.',
  licence: 'The cover must say once, in one line, how the text "may be reproduced".',
};

/** The one line that states a fact. Throws a ReportSyntaxError when there is none, at `end`, and when there are two. */
export function takeOne<Found extends { readonly line: number }>(
  name: keyof typeof HINTS,
  [first, second]: readonly Found[],
  end: number,
): Found {
  if (first && !second) return first;
  const found = second ? 'two' : 'none';
  throw new ReportSyntaxError(
    second?.line ?? end,
    `expected one line with the ${name} on the cover but found ${found}.`,
    HINTS[name],
  );
}
