import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** An integration that knows, once the pages are written, which were: a page with nothing to show is not written. */
export interface WrittenPages {
  readonly integration: AstroIntegration;
  /** Whether the page at an absolute address was written. */
  readonly has: (page: string) => boolean;
}

/** Makes the integration; its answers are right from the end of the build on. */
export function writtenPages(): WrittenPages {
  let root: URL | undefined;
  let base = '/';
  return {
    integration: {
      name: 'written-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:done': ({ dir }) => {
          root = dir;
        },
      },
    },
    has: (page) => {
      const path = new URL(page).pathname.slice(base.length);
      return (
        root !== undefined &&
        existsSync(new URL(`${path.replace(/\/?$/, '/')}index.html`.replace(/^\//, ''), root))
      );
    },
  };
}
