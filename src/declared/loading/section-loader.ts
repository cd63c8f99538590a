import { existsSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { Refusal } from '../refusal.ts';
import { SECTIONS } from '../section.ts';
import { readSections } from './read-sections.ts';
import { reportFolder } from './report-folder.ts';
import { syncOnChange } from './sync-on-change.ts';

/**
 * Loads `content/sections/*.mdx`. Whether together they hold the report is proved with all else that is declared. In
 * development what is refused there is left as it was last, until it is mended.
 */
export function sectionLoader() {
  return {
    name: 'section-loader',
    load: async (context) => {
      const { config, store, watcher } = context;
      const folder = reportFolder(config.root);
      const base = new URL(`${SECTIONS}/`, folder);
      const read = async () => {
        // Astro would read what is wrong first, and tell it in words of its own.
        await readSections(folder);
        if (!existsSync(base)) return store.clear();
        // Nor may it watch: what it finds wrong later it tells the log alone.
        const { watcher: _, ...once } = context;
        await glob({ pattern: '*.mdx', base }).load(once);
      };
      if (watcher) await syncOnChange(context, () => read().catch(leaveRefused));
      else await read();
    },
  } satisfies Loader;
}

/** What is refused is told where all is proved: told here as well, it would stand twice in the log. */
function leaveRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
