import type { Loader } from 'astro/loaders';
import { writeEditorSchemas } from './editor-schemas';
import { readDeclared } from './read-declared';
import { reportFolder } from './report-folder';
import { syncOnChange } from './sync-on-change';

/** Loads the report and all that is declared about it, read and proved together, as one entry. */
export function declaredLoader() {
  return {
    name: 'declared-loader',
    load: async (context) => {
      const { config, store } = context;
      const sync = async () => {
        const data = { ...(await readDeclared(reportFolder(config.root))) };
        store.clear();
        store.set({ id: 'declared', data });
      };
      await writeEditorSchemas(reportFolder(config.root));
      await sync();
      syncOnChange(context, sync);
    },
  } satisfies Loader;
}
