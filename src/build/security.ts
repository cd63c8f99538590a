import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADERS } from '../site/built-files.ts';
import { describeHeaders } from './response-headers.ts';

/** Gives every built page its content security policy, and writes to `_headers` what a page cannot say of itself. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ entrypoint: new URL('page-policy.ts', import.meta.url), order: 'post' });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(HEADERS, dir), describeHeaders());
      },
    },
  };
}
