import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { compareAccepted, keepAccepted } from './accepted-text.ts';
import { Refusal } from '../refusal.ts';
import { decodeReport } from '../../report/reading/lines/source-text.ts';
import type { Report } from '../../report/model.ts';
import { readReport } from '../../report/reading/read-report.ts';
import { ReportSyntaxError } from '../../report/report-error.ts';
import { type DeclaredPublication, publicationSchema } from '../publication.ts';
import { readingOptions } from '../reading-fields.ts';
import { readYaml } from './read-file.ts';
import { describeMistakes } from './schema-mistakes.ts';

/** What names the report's text, from the report's folder. */
export const DECLARATION = 'content/report.yaml';

/** Reads `content/report.yaml`. Throws a Refusal that names the line or each key at fault. */
export async function readPublication(root: URL): Promise<DeclaredPublication> {
  const declared = await readYaml(root, DECLARATION, 'Create it: it names the source text to publish.');
  const result = publicationSchema.safeParse(declared);
  if (result.success) return result.data;
  const mistakes = describeMistakes(result.error, declared, 'the file');
  throw new Refusal(
    `${DECLARATION}: ${mistakes.join('; ')}.`,
    'Correct these keys; src/declared describes each.',
  );
}

/** The report read last, by its checksum and how it is read: in development it is asked for whenever something declared has changed. */
let last: { readonly key: string; readonly report: Report } | undefined;

/**
 * Reads and parses the source text that the publication names. Throws a Refusal with file and line when the text is
 * not the one declared (and says what differs, if that one was built here before) or is no report. With `warn`, for
 * somebody who is editing the text, another text is only warned of.
 */
export async function loadReport(
  root: URL,
  publication: DeclaredPublication,
  warn?: (text: string) => void,
): Promise<Report> {
  const { sha256 } = publication;
  const seed = publication.seed ?? (await findSeed(root));
  const options = readingOptions(publication);
  const bytes = await readFile(new URL(seed, root)).catch(() => {
    throw new Refusal(
      `${seed}: found no such file.`,
      `Put the source text there, or correct seed in ${DECLARATION}.`,
    );
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    const problem = `${seed}: found the checksum ${found}, expected ${sha256}.${await compareAccepted(sha256, bytes)}`;
    if (warn === undefined) {
      throw new Refusal(
        problem,
        `The source text is never edited. Restore it, or declare the new text in ${DECLARATION}.`,
      );
    }
    warn(`${problem} It is shown here; a build needs the new checksum in ${DECLARATION}.`);
  }
  const key = JSON.stringify([found, options]);
  if (last?.key === key) return last.report;
  try {
    const report = readReport(decodeReport(bytes), options);
    last = { key, report };
    await keepAccepted(found, bytes);
    return report;
  } catch (error) {
    if (error instanceof ReportSyntaxError)
      throw new Refusal(`${seed}:${error.line}: ${error.problem}`, error.hint);
    throw error;
  }
}

async function findSeed(root: URL): Promise<string> {
  const files = await readdir(new URL('seeds/', root)).catch(() => []);
  const [only, second] = files.filter((file) => file.endsWith('.txt')).sort();
  if (only !== undefined && second === undefined) return `seeds/${only}`;
  throw new Refusal(
    `seeds/: found ${second === undefined ? 'no text' : `${only} and ${second}`}, expected one text.`,
    `Put the source text there, or name it as seed in ${DECLARATION}.`,
  );
}
