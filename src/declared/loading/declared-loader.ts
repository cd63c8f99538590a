import type { Loader } from 'astro/loaders';
import { Refusal } from '../refusal.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { type Declared, readDeclared } from './read-declared.ts';
import { reportFolder } from './report-folder.ts';
import { syncOnChange } from './sync-on-change.ts';

/** What the collection holds as its one entry: all that is declared or, in development alone, why it is refused. */
export type Loaded = Declared | { readonly refused: { readonly message: string; readonly hint: string } };

/**
 * Loads the report and all that is declared about it, read and proved together, as one entry. In development a refusal
 * is the entry, for every page to show, until what it names is mended.
 */
export function declaredLoader() {
  return {
    name: 'declared-loader',
    load: async (context) => {
      const { config, store, watcher, logger } = context;
      const folder = reportFolder(config.root);
      const put = (loaded: Loaded) => {
        store.clear();
        store.set({ id: 'declared', data: { ...loaded } });
      };
      const sync = async () => {
        put(await readDeclared(folder, watcher && ((text) => logger.warn(text))));
      };
      const syncOrShow = () =>
        sync().catch((error: unknown) => {
          if (error instanceof Refusal) put({ refused: { message: error.message, hint: error.hint ?? '' } });
          throw error;
        });
      await writeEditorSchemas(folder);
      if (watcher) await syncOnChange(context, syncOrShow);
      else await sync();
    },
  } satisfies Loader;
}
