import type { Loader } from 'astro/loaders';
import { type Figures, readFigures } from './read-figures';
import { reportFolder } from './report-folder';
import { syncOnChange } from './sync-on-change';

/** They name each other, so that a change of one can disprove another. */
const FILES = ['statistics', 'calculations', 'charts', 'events'].map((name) => `content/${name}.yaml`);

/** An entry with its place in its file, from 0: a collection is kept by id and loses it. */
export type InOrder<Entry> = Entry & { readonly order: number };

/** Loads one kind of what is declared about figures as a collection, in the order of its file, proved with the rest. */
export function figureLoader(kind: keyof Figures) {
  return {
    name: 'figure-loader',
    load: async (context) => {
      const { config, store } = context;
      const sync = async () => {
        const figures = await readFigures(reportFolder(config.root));
        store.clear();
        for (const [order, entry] of figures[kind].entries()) {
          store.set({ id: entry.id, data: { ...entry, order } });
        }
      };
      await sync();
      syncOnChange(context, FILES, sync);
    },
  } satisfies Loader;
}
