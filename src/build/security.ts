import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { insertPolicy } from './content-security-policy';
import { describeHeaders } from './response-headers';

/** How many pages are in memory together. */
const AT_ONCE = 32;

/** Gives every built page its content security policy, and writes to `_headers` what a page cannot say of itself. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
        logger.info(`Writing the policy of ${files.length} pages`);
        for (let first = 0; first < files.length; first += AT_ONCE) {
          await Promise.all(
            files.slice(first, first + AT_ONCE).map(async (file) => {
              const url = new URL(file, dir);
              await writeFile(url, insertPolicy(await readFile(url, 'utf8')));
            }),
          );
        }
        await writeFile(new URL('_headers', dir), describeHeaders());
      },
    },
  };
}
