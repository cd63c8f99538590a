import type { Plugin } from 'vite';

const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * Shortens the attribute that ties a component's elements to its styles, in what is compiled: it stands at most elements
 * of every page. The digit that the short name begins with keeps it apart from attributes that are written.
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
