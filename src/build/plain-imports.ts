import type { Plugin } from 'vite';

/** What several scripts of every page need comes as one file, without what it imports in its turn: three small ones take more bytes, and three requests. */
const FIRST = {
  name: 'first',
  test: /\/src\/(?:search\/browser\/answer\/search-text|site\/(?:addresses|browser\/(?:adopt-style|failure|make-element)))\.ts$|preload-helper/,
};

/** What first results need, below a box and on the search page alike, comes as one file beside the one that shows them. */
const SCAN = {
  name: 'search-scan',
  test: /\/src\/(?:search\/(?:scan\/(?!counts|related|stem|suggestions|walk)|index\/packed-index|search-state|wording|browser\/answer\/(?:passage-words|record-address|search-(?:answer|heading|place|scan)))|site\/browser\/say-after-pause)/,
};

/** Fetches a lazy script, and beside it, not a round trip later, what it imports of `SCAN`. */
const IMPORT = (base: string): string =>
  `export const __vitePreload = (load, files = []) => {
    for (const file of files) import(/* @vite-ignore */ ${JSON.stringify(base)} + file).catch(() => {});
    return load();
  };`;

/**
 * Lets lazy scripts be fetched by a plain import. The bundler's own helper, which preloads all that such a script
 * imports, is larger than most of these scripts, and every page would pay for it and for its lists of scripts.
 */
export function plainImports(): Plugin {
  let base = '/';
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    configEnvironment: (name) => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, files) => files.filter((file) => file.includes(`/${SCAN.name}.`)),
        },
        ...(name === 'client' && {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              // The name of a component and its part is long, says nothing to a reader, and stands in every page.
              entryFileNames: '_astro/[hash].js',
              codeSplitting: { groups: [FIRST, SCAN], includeDependenciesRecursively: false },
            },
          },
        }),
      },
    }),
    load: (id) => (id === '\0vite/preload-helper.js' ? IMPORT(base) : undefined),
  };
}
