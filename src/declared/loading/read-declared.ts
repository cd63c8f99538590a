import { existsSync } from 'node:fs';
import type { Report } from '../../report/model.ts';
import { checkPublication, completePublication, type Publication } from '../publication.ts';
import { Refusal } from '../refusal.ts';
import { checkSourcePages, type SourcePages, sourcePagesSchema } from '../source-pages.ts';
import type { Claims } from './kinds.ts';
import { DECLARATION, loadReport, readPublication } from './load-report.ts';
import { proveSections } from './prove-sections.ts';
import { readClaims, refuse } from './read-claims.ts';
import { readYaml } from './read-file.ts';
import { type DeclaredSection, readSections } from './read-sections.ts';
import { describeMistakes } from './schema-mistakes.ts';

/** The report, and all that `content/` says about it. */
export interface Declared extends Claims {
  readonly report: Report;
  readonly publication: Publication;
  readonly sourcePages: SourcePages;
  /** The pages that `content/sections` makes of the report; none where its headings make them. */
  readonly sections: readonly DeclaredSection[];
}

/**
 * Reads and proves the report and all that is declared about it, each file once. Throws a Refusal that lists every mistake
 * of the first file that has any. In development `warn` is called when the text no longer has its checksum; without `warn`
 * that is a mistake.
 */
export async function readDeclared(root: URL, warn?: (text: string) => void): Promise<Declared> {
  const declared = await readPublication(root);
  const report = await loadReport(root, declared, warn);
  const publication = completePublication(declared, report);
  const claims = await readClaims(root, report);
  await refuse(root, DECLARATION, checkPublication(report, publication, claims));
  const sourcePages = await readSourcePages(root, report);
  const sections = await readSections(root);
  proveSections({ report, charts: claims.charts }, sections);
  return { report, publication, sourcePages, sections, ...claims };
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
