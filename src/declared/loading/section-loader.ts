import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { ReportError } from '../../report/report-error';
import { Refusal } from '../refusal';
import { checkChartPlace, SECTIONS, sectionSchema } from '../section';
import { arrangeSections, type SectionContent } from '../section-page';
import { type Declared, readDeclared } from './read-declared';
import { type DeclaredSection, readSections } from './read-sections';
import { reportFolder } from './report-folder';
import { syncOnChange, whenFolderComes } from './sync-on-change';

/**
 * Loads `content/sections/*.mdx` and proves that together they hold the whole report, once and in order, and that each
 * can show the charts it names.
 */
export function sectionLoader() {
  return {
    name: 'section-loader',
    load: async (context) => {
      const { store, watcher } = context;
      const folder = reportFolder(context.config.root);
      const base = new URL(`${SECTIONS}/`, folder);
      const prove = (declared: Declared) =>
        proveSections(
          declared,
          store.values().map(({ id, data }) => ({ slug: id, ...sectionSchema.parse(data) })),
        );
      const readFiles = async () => {
        await readSections(folder);
        await glob({ pattern: '*.mdx', base }).load(context);
      };
      const read = async () => {
        if (existsSync(base)) return await readFiles();
        store.clear();
        // A watcher that is told of a folder that is not there no longer sees new files in the one around it.
        if (watcher) whenFolderComes(watcher, fileURLToPath(base), readFiles);
      };
      if (watcher) {
        await read();
        // Of what cannot be read its own loader speaks.
        const readEdited = () => readDeclared(folder, (text) => context.logger.warn(text));
        await syncOnChange(context, () => readEdited().then(prove, () => undefined));
      } else {
        const [declared] = await Promise.all([readDeclared(folder), read()]);
        prove(declared);
      }
    },
  } satisfies Loader;
}

/**
 * Throws a Refusal unless the pages together hold the report, each of them can stand where it says, and so can its charts.
 * Where there are none, the report's headings make the pages.
 */
export function proveSections(
  { report, charts }: Pick<Declared, 'report'> & { readonly charts: readonly { readonly id: string }[] },
  sections: readonly DeclaredSection[],
): void {
  if (sections.length === 0) return;
  try {
    for (const page of arrangeSections(report, sections)) proveCharts(page, charts);
  } catch (error) {
    if (error instanceof ReportError) throw new Refusal(error.message, error.hint);
    throw error;
  }
}

function proveCharts(
  page: DeclaredSection & SectionContent,
  charts: readonly { readonly id: string }[],
): void {
  for (const place of page.charts) {
    const fault = checkChartPlace(place, page, charts);
    if (fault) throw new Refusal(`${SECTIONS}/${page.slug}.mdx: ${fault.problem}`, fault.hint);
  }
}
