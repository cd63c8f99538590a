import type { Loader } from 'astro/loaders';
import { readPublication, readReport } from './read-report';

/** Loads the one report of the site, parsed, as the entry `report`. */
export function reportLoader() {
  return {
    name: 'report-loader',
    load: async ({ config, store, watcher, logger }) => {
      const sync = async () => {
        const report = await readReport(config.root);
        store.clear();
        store.set({ id: 'report', data: { ...report } });
      };
      await sync();
      watcher?.on('change', (path) => {
        if (/[\\/]seeds[\\/]/.test(path)) void sync().catch((error) => logger.error(String(error)));
      });
    },
  } satisfies Loader;
}

/** Loads `content/report.yaml` as the entry `publication`. */
export function publicationLoader() {
  return {
    name: 'publication-loader',
    load: async ({ config, store }) => {
      const publication = await readPublication(config.root);
      store.clear();
      store.set({ id: 'publication', data: publication });
    },
  } satisfies Loader;
}
