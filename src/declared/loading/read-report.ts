import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { compareAccepted, keepAccepted } from './accepted-text';
import { Refusal } from '../refusal';
import { decodeReport } from '../../report/parsing/decode-report';
import type { Report } from '../../report/model';
import { parseReport } from '../../report/parsing/parse-report';
import { ReportSyntaxError } from '../../report/report-error';
import { type Publication, publicationSchema } from '../publication';
import { readYaml } from './read-yaml';

/** What names the report's text, from the report's folder. */
export const DECLARATION = 'content/report.yaml';

/** Reads `content/report.yaml`. Throws a Refusal that names the line or each key at fault. */
export async function readPublication(root: URL): Promise<Publication> {
  const declared = await readYaml(root, DECLARATION, 'Create it: it names the source text to publish.');
  const result = publicationSchema.safeParse(declared);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new Refusal(
    `${DECLARATION}: ${faults.join('; ')}`,
    'Correct these keys; src/declared describes each.',
  );
}

/** The report parsed last, by its checksum: in development it is asked for whenever something declared has changed. */
let parsed: { readonly sha256: string; readonly report: Report } | undefined;

/**
 * Reads and parses the source text that the publication names. Throws a Refusal with file and line when the text
 * is not the one declared, or is no report; where the declared one was built here before, it says what differs.
 */
export async function readReport(
  root: URL,
  { seed, sha256 }: Pick<Publication, 'seed' | 'sha256'>,
): Promise<Report> {
  const bytes = await readFile(new URL(seed, root)).catch(() => {
    throw new Refusal(
      `${seed}: found no such file.`,
      `Put the source text there, or correct seed in ${DECLARATION}.`,
    );
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Refusal(
      `${seed}: found the checksum ${found}, expected ${sha256}.${await compareAccepted(sha256, bytes)}`,
      `The source text is never edited. Restore it, or declare the new text in ${DECLARATION}.`,
    );
  }
  if (parsed?.sha256 === found) return parsed.report;
  try {
    parsed = { sha256: found, report: parseReport(decodeReport(bytes)) };
    await keepAccepted(found, bytes);
    return parsed.report;
  } catch (error) {
    if (error instanceof ReportSyntaxError)
      throw new Refusal(`${seed}:${error.line}: ${error.problem}`, error.hint);
    throw error;
  }
}
