import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listSectionFiles } from './read-sections.ts';
import { reportFolder } from './report-folder.ts';
import { syncOnChange } from './sync-on-change.ts';

/**
 * Names the files of `content/sections` to Astro, each under the address of its page, so that it can render what stands
 * below their keys: the site's introduction to the page. Astro's own loader would read the keys a second time; they are
 * read once, with all else that is declared.
 */
export function introductionLoader() {
  return {
    name: 'introduction-loader',
    load: async (context) => {
      const { config, store, watcher } = context;
      const folder = reportFolder(config.root);
      const sync = async () => {
        store.clear();
        for (const { slug, file } of await listSectionFiles(folder)) {
          const path = relative(fileURLToPath(config.root), fileURLToPath(new URL(file, folder)));
          store.set({ id: slug, data: {}, filePath: path.replaceAll('\\', '/'), deferredRender: true });
        }
      };
      if (watcher) await syncOnChange(context, sync);
      else await sync();
    },
  } satisfies Loader;
}
