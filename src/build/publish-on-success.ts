import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishFolder, restorePublished } from './publish-folder.ts';

/**
 * Builds beside the published folder and puts the result in its place only when all has gone well, so that a failed
 * build leaves the previous site untouched. Must be the last integration.
 */
export function publishOnSuccess(): AstroIntegration {
  let published = '';
  return {
    name: 'publish-on-success',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        published = fileURLToPath(config.outDir).replace(/[\\/]+$/, '');
        await restorePublished(published);
        updateConfig({ outDir: new URL('./.astro/next/', config.root) });
      },
      'astro:build:done': ({ dir }) => publishFolder(fileURLToPath(dir), published),
    },
  };
}
