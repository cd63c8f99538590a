import type { Loader } from 'astro/loaders';
import { DECLARATION, readPublication, readReport } from './read-report';
import { reportFolder } from './report-folder';
import { syncOnChange } from './sync-on-change';

/** Loads the one report of the site, parsed, as the entry `report`. */
export function reportLoader() {
  return {
    name: 'report-loader',
    load: async (context) => {
      const { config, store } = context;
      const sync = async () => {
        const report = await readReport(reportFolder(config.root));
        store.clear();
        store.set({ id: 'report', data: { ...report } });
      };
      await sync();
      const { seed } = await readPublication(reportFolder(config.root));
      syncOnChange(context, [DECLARATION, seed], sync);
    },
  } satisfies Loader;
}

/** Loads `content/report.yaml` as the entry `publication`. */
export function publicationLoader() {
  return {
    name: 'publication-loader',
    load: async (context) => {
      const { config, store } = context;
      const sync = async () => {
        const publication = await readPublication(reportFolder(config.root));
        store.clear();
        store.set({ id: 'publication', data: publication });
      };
      await sync();
      syncOnChange(context, [], sync);
    },
  } satisfies Loader;
}
