import type { Plugin } from 'vite';

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
        // The name of a component and its part is long, says nothing to a reader, and stands in every page.
        ...(name === 'client' && { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } }),
      },
    }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
