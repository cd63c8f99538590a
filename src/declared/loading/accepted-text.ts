import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { showText } from '../../report/report-error.ts';

/** Where the texts that were built last are kept, each under its checksum; nothing depends on their being there. */
const KEPT = new URL('.cache/accepted/', pathToFileURL(`${process.cwd()}/`));

/** Keeps a source text that was read as a report, so that a later one can be compared with it. */
export async function keepAccepted(sha256: string, bytes: Uint8Array, kept = KEPT): Promise<void> {
  await mkdir(kept, { recursive: true });
  await writeFile(new URL(`${sha256}.txt`, kept), bytes);
}

/** What a source differs in from the declared one, as a sentence; empty where the declared one was never built here. */
export async function compareAccepted(sha256: string, bytes: Uint8Array, kept = KEPT): Promise<string> {
  const accepted = await readFile(new URL(`${sha256}.txt`, kept), 'utf8').catch(() => undefined);
  if (accepted === undefined) return '';
  return ` It differs from the declared text: ${describeDifferences(new TextDecoder().decode(bytes), accepted).join('; ')}.`;
}

/** How many differences are told one by one. */
const MOST = 8;

/**
 * What two versions of a text differ in, line by line, as clauses of an error message: lines that only `found` has, then
 * lines that only `expected` has, each with its number there and its first words. Lines that merely moved are told as such.
 */
export function describeDifferences(found: string, expected: string): readonly string[] {
  const [now, before] = [listLines(found), listLines(expected)];
  const more = now
    .filter(isMissingIn(before))
    .map(({ line, text }) => `line ${line} is new, ${showText(text)}`);
  const lost = before
    .filter(isMissingIn(now))
    .map(({ line, text }) => `line ${line} of the declared text is missing, ${showText(text)}`);
  const all = [...more, ...lost];
  if (all.length === 0)
    return ['the same lines stand in another order, or differ in blank lines and line ends'];
  return all.length > MOST ? [...all.slice(0, MOST), `${all.length - MOST} more lines differ`] : all;
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

function listLines(text: string): readonly NumberedLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trimEnd() }))
    .filter((line) => line.text !== '');
}

/** A test for lines that the other text does not have, each as often as it stands there. */
function isMissingIn(others: readonly NumberedLine[]): (line: NumberedLine) => boolean {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return ({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  };
}
