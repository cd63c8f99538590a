import { ReportSyntaxError } from '../../report-error';

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
