import { ReportSyntaxError } from '../../report-error.ts';

/** Decodes a report's source file. Throws a ReportSyntaxError when it is larger than 16 MB or not valid UTF-8. */
export function decodeReport(bytes: Uint8Array): string {
  checkSourceSize(bytes.byteLength);
  return decodeUtf8(bytes);
}

/** Decodes any text file strictly. Throws a ReportSyntaxError with the line of the first bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReportSyntaxError(
      lineOfFirstFault(bytes),
      'expected UTF-8 but found bytes that are not UTF-8.',
      'Save the file with the encoding UTF-8.',
    );
  }
}

/** The strict decoder does not say where it stopped; the lenient one marks the place with U+FFFD. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\u{FFFD}')).split('\n').length;
}

/** The largest source that is read, in bytes: far above any report, far below what would exhaust a build. */
const MAX_SOURCE_BYTES = 16_000_000;

/** Throws a ReportSyntaxError when a source is larger than 16 MB. A text's length may stand in for its bytes. */
export function checkSourceSize(size: number): void {
  if (size <= MAX_SOURCE_BYTES) return;
  throw new ReportSyntaxError(
    1,
    `expected a report of at most ${MAX_SOURCE_BYTES} bytes but found ${size}.`,
    'Look for something that is not text in the file, or for a report that stands in it many times.',
  );
}

const REFUSED = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFD]--[\t]]/v;

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\0/, 'the NUL character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'a character that changes the direction of text'],
  [/\p{Cf}/u, 'an invisible character'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Co}/u, 'a character without a public meaning'],
  [/[\u2028\u2029]/, 'a separator that is no line break'],
  [/\uFFFD/, 'the replacement character'],
];

/**
 * Throws a ReportSyntaxError when a line holds a character that a reader cannot see or that hides the order of the
 * words: control, invisible and direction characters, and what a failed conversion leaves behind.
 */
export function checkCharacters(line: number, text: string): void {
  const found = REFUSED.exec(text);
  if (!found) return;
  const [character] = found;
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1];
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new ReportSyntaxError(
    line,
    `expected text but found ${name} (U+${code}) at column ${found.index + 1}.`,
    'Remove the character, or make the text again from its source.',
  );
}
