import { createRequire } from 'node:module';

// Node reads the parser and all that proves a report at once; Vite, which runs this file, would do so module by module.
const load = createRequire(import.meta.url);

/** The collections, where Astro looks for them. */
export const { collections } = load(
  './declared/loading/collections.ts',
) as typeof import('./declared/loading/collections.ts');
