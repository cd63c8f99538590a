import type { Plugin } from 'vite';

/** What several scripts of every page need comes as one file, without what it imports in its turn: three small ones take more bytes, and three requests. */
const FIRST = {
  name: 'first',
  test: /\/src\/site\/(?:addresses|browser\/(?:failure|make-element))\.ts$|preload-helper/,
};

/**
 * Lets lazy scripts be fetched by a plain import. The bundler's own helper, which preloads what such a script imports,
 * is larger than most of these scripts, and every page would pay for it and for its lists of scripts.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: (name) => ({
      build: {
        modulePreload: { resolveDependencies: () => [] },
        ...(name === 'client' && {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              // The name of a component and its part is long, says nothing to a reader, and stands in every page.
              entryFileNames: '_astro/[hash].js',
              codeSplitting: { groups: [FIRST], includeDependenciesRecursively: false },
            },
          },
        }),
      },
    }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
