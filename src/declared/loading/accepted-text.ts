import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describeDifferences } from './line-differences';

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
