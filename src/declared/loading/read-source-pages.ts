import { existsSync } from 'node:fs';
import type { Report } from '../../report/model';
import { Refusal } from '../refusal';
import { checkSourcePages, type SourcePages, sourcePagesSchema } from '../source-pages';
import { refuse } from './read-claims';
import { readYaml } from './read-yaml';
import { describeFaults } from './schema-faults';

const FILE = 'content/pages.yaml';

/** Reads and proves `content/pages.yaml`; empty where there is none. Throws a Refusal that names every entry at fault. */
export async function readSourcePages(root: URL, report: Report): Promise<SourcePages> {
  if (!existsSync(new URL(FILE, root))) return {};
  const declared = (await readYaml(root, FILE, 'Put it back.')) ?? {};
  const result = sourcePagesSchema.safeParse(declared);
  if (!result.success) {
    throw new Refusal(
      `${FILE}: ${describeFaults(result.error, declared, 'the file').join('; ')}.`,
      'Write what the units are, and below it the number of each with its page: `61: 17`.',
    );
  }
  await refuse(root, FILE, checkSourcePages(report, result.data));
  return result.data;
}
