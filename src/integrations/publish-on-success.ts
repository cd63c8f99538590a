import { mkdir, rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the published folder and puts the result in its place only when all has gone well, so that a failed
 * build leaves the previous site untouched. Must be the last integration.
 */
export function publishOnSuccess(): AstroIntegration {
  let published: URL;
  return {
    name: 'publish-on-success',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        published = config.outDir;
        if (command === 'build') updateConfig({ outDir: new URL('./.astro/next/', config.root) });
      },
      'astro:build:done': async ({ dir }) => {
        await rm(published, { recursive: true, force: true });
        await mkdir(new URL('../', published), { recursive: true });
        await rename(dir, published);
      },
    },
  };
}
