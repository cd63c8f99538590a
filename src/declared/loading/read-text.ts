import { readFile } from 'node:fs/promises';
import { Refusal } from '../refusal';
import { decodeUtf8 } from '../../report/reading/lines/source-text';
import { ReportSyntaxError } from '../../report/report-error';

/**
 * Reads a text file, named from the report's folder. Throws a Refusal with the file's name when there is none (`missing`
 * says what to do), and with file and line when it is not UTF-8.
 */
export async function readText(root: URL, file: string, missing: string): Promise<string> {
  const bytes = await readFile(new URL(file, root)).catch(() => {
    throw new Refusal(`${file}: found no such file.`, missing);
  });
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (!(error instanceof ReportSyntaxError)) throw error;
    throw new Refusal(`${file}:${error.line}: ${error.problem}`, error.hint);
  }
}
