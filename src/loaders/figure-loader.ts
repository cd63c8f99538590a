import type { Loader } from 'astro/loaders';
import { type Figures, readFigures } from './read-figures';

/** An entry with its place in its file, from 0: a collection is kept by id and loses it. */
export type InOrder<Entry> = Entry & { readonly order: number };

/** Loads one kind of what is declared about figures as a collection, in the order of its file, proved with the rest. */
export function figureLoader(kind: keyof Figures) {
  return {
    name: 'figure-loader',
    load: async ({ config, store, watcher, logger }) => {
      const sync = async () => {
        const figures = await readFigures(config.root);
        store.clear();
        for (const [order, entry] of figures[kind].entries()) {
          store.set({ id: entry.id, data: { ...entry, order } });
        }
      };
      await sync();
      watcher?.on('change', (path) => {
        if (/[\\/]content[\\/](statistics|calculations|charts|events)\.yaml$/.test(path)) {
          void sync().catch((error) => logger.error(String(error)));
        }
      });
    },
  } satisfies Loader;
}
