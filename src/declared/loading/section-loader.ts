import { readdir } from 'node:fs/promises';
import { glob, type Loader } from 'astro/loaders';
import { Refusal } from '../refusal';
import { ReportError } from '../../report/report-error';
import { arrangeSections } from '../section-page';
import { sectionSchema } from '../section-schema';
import { readReport } from './read-report';
import { readText } from './read-text';
import { reportFolder } from './report-folder';
import { syncOnChange } from './sync-on-change';

const FOLDER = 'content/sections';

/** Loads `content/sections/*.mdx` and proves that together they hold the whole report, once and in order. */
export function sectionLoader() {
  return {
    name: 'section-loader',
    load: async (context) => {
      const { store } = context;
      const folder = reportFolder(context.config.root);
      const prove = async () => {
        const report = await readReport(folder);
        const declarations = store
          .values()
          .map(({ id, data }) => ({ slug: id, ...sectionSchema.parse(data) }));
        try {
          arrangeSections(report, declarations);
        } catch (error) {
          if (error instanceof ReportError) throw new Refusal(`${FOLDER}: ${error.message}`, error.hint);
          throw error;
        }
      };
      await readSections(folder);
      await glob({ pattern: '*.mdx', base: new URL(`${FOLDER}/`, folder) }).load(context);
      await prove();
      syncOnChange(context, [], prove);
    },
  } satisfies Loader;
}

/** Astro reads these files itself, and prints bytes that are not UTF-8 as replacement characters. */
async function readSections(root: URL): Promise<void> {
  const names = await readdir(new URL(`${FOLDER}/`, root)).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.mdx'))) {
    await readText(root, `${FOLDER}/${name}`, 'Put it back.');
  }
}
