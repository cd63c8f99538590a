import { ReportError, UnnumberedText } from '../report/report-error.ts';
import { writeEditorSchemas } from '../declared/loading/editor-schemas.ts';
import { readDeclared } from '../declared/loading/read-declared.ts';
import { Refusal } from '../declared/refusal.ts';
import { candidateFiles, sectionFiles } from './candidates/candidate-files.ts';
import { readSeed } from './read-seed.ts';
import { findPageLevel, writePagesFile, writeReportFile } from './content-files.ts';
import type { SourceReading } from './source-reading.ts';
import { listToLookAt } from './to-look-at.ts';
import { listUnderstood } from './understood.ts';

/** What a source is made into: files by their path in the report's folder, and what to tell the person who made them. */
interface MadeReport {
  readonly files: ReadonlyMap<string, string>;
  readonly understood: readonly string[];
  readonly toLookAt: readonly string[];
}

/**
 * Makes a report's folder of a source: its seed, a first `content/` and, where the seed can be read, `candidates/` for an
 * editor to choose from. Null for a text in which nothing is numbered.
 */
export function makeReport(name: string, reading: SourceReading): MadeReport | null {
  const { seed } = reading;
  const read = readSeed(seed.text);
  if (read.kind === 'refused' && read.refusal instanceof UnnumberedText) return null;
  const seedPath = `seeds/${name}.txt`;
  const files = new Map([
    [seedPath, seed.text],
    ['content/report.yaml', writeReportFile(seedPath, seed, read)],
  ]);
  if (read.kind === 'report') {
    const pages = writePagesFile(read.report, seed);
    if (pages !== null) files.set('content/pages.yaml', pages);
    for (const [path, text] of candidateFiles(read.report)) files.set(path, text);
    // Pages of lower headings cannot be declared one by one.
    const sections = findPageLevel(read.report) === 1 ? sectionFiles(read.report) : [];
    for (const [path, text] of sections) files.set(path, text);
  }
  return { files, understood: listUnderstood(reading, read), toLookAt: listToLookAt(reading, read) };
}

/** Puts the schemas of its files into a report's folder, and reads and proves it as a build does. Returns why a build would stop, and what to do; null when none would. */
export async function proveReport(folder: URL): Promise<{ message: string; hint: string } | null> {
  await writeEditorSchemas(folder);
  try {
    await readDeclared(folder);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof ReportError)) throw error;
    return { message: error.message, hint: error.hint ?? '' };
  }
}
