import type { Plugin } from 'vite';

const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * Shortens the attribute by which Astro ties a component's elements to its styles (`data-astro-cid-…`): most elements
 * of every page carry it. The short name begins with a digit, as no attribute written by hand does.
 */
export function shortScopes(): Plugin {
  const scopes = new Map<string, string>();
  return {
    name: 'short-scopes',
    transform: {
      filter: { code: 'data-astro-cid-' },
      handler: (code) => ({
        code: code.replace(SCOPE, (long, scope: string) => {
          const short = `data-0${scope.slice(0, 3)}`;
          if (!scopes.has(short)) scopes.set(short, scope);
          return scopes.get(short) === scope ? short : long;
        }),
        map: null,
      }),
    },
  };
}
