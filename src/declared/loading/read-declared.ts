import type { Report } from '../../report/model.ts';
import { checkPublication, completePublication, type Publication } from '../publication.ts';
import type { Claims } from './kinds.ts';
import { readClaims, refuse } from './read-claims.ts';
import { DECLARATION, readPublication, loadReport } from './load-report.ts';
import { checkSourcePages, type SourcePages, sourcePagesSchema } from '../source-pages.ts';
import { existsSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { readYaml } from './read-file.ts';
import { describeMistakes } from './schema-mistakes.ts';

/** The report, and all that `content/` says about it outside the section pages. */
export interface Declared extends Claims {
  readonly report: Report;
  readonly publication: Publication;
  readonly sourcePages: SourcePages;
}

const reading = new Map<string, Promise<Declared>>();

/**
 * Reads and proves the report and all that is declared about it. Calls that come while it reads share its answer, so
 * that a build reads each file once. Throws a Refusal that lists every mistake of the first file that has any. In development
 * `warn` is called when the text no longer has its checksum; without `warn` that is a mistake.
 */
export function readDeclared(root: URL, warn?: (text: string) => void): Promise<Declared> {
  const key = `${root.href} ${warn === undefined}`;
  const known = reading.get(key);
  if (known) return known;
  const answer = readAll(root, warn).finally(() => reading.delete(key));
  reading.set(key, answer);
  return answer;
}

async function readAll(root: URL, warn?: (text: string) => void): Promise<Declared> {
  const declared = await readPublication(root);
  const report = await loadReport(root, declared, warn);
  const publication = completePublication(declared, report);
  const claims = await readClaims(root, report);
  await refuse(root, DECLARATION, checkPublication(report, publication, claims));
  const sourcePages = await readSourcePages(root, report);
  return { report, publication, sourcePages, ...claims };
}

const PAGES = 'content/pages.yaml';

/** Reads and proves `content/pages.yaml`; empty where there is none. Throws a Refusal that names every entry at fault. */
async function readSourcePages(root: URL, report: Report): Promise<SourcePages> {
  if (!existsSync(new URL(PAGES, root))) return {};
  const declared = (await readYaml(root, PAGES, 'Put it back.')) ?? {};
  const result = sourcePagesSchema.safeParse(declared);
  if (!result.success) {
    throw new Refusal(
      `${PAGES}: ${describeMistakes(result.error, declared, 'the file').join('; ')}.`,
      'Write what the units are, and below it the number of each with its page: `61: 17`.',
    );
  }
  await refuse(root, PAGES, checkSourcePages(report, result.data));
  return result.data;
}
