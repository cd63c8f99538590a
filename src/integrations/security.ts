import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { describePolicy, hashInline, type InlineHashes, insertPolicy } from './content-security-policy';
import { describeHeaders } from './response-headers';

/** How many pages are in memory together. */
const AT_ONCE = 32;

/** Gives every built page its content security policy, and writes the same as response headers to `_headers`. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
        logger.info(`Writing the policy of ${files.length} pages`);
        const styles = new Set<string>();
        const scripts = new Set<string>();
        for (let first = 0; first < files.length; first += AT_ONCE) {
          const pages = files.slice(first, first + AT_ONCE).map((file) => addPolicy(new URL(file, dir)));
          for (const hashes of await Promise.all(pages)) {
            for (const hash of hashes.styles) styles.add(hash);
            for (const hash of hashes.scripts) scripts.add(hash);
          }
        }
        const policy = describePolicy({ styles: [...styles].sort(), scripts: [...scripts].sort() });
        await writeFile(new URL('_headers', dir), describeHeaders(policy));
      },
    },
  };
}

async function addPolicy(page: URL): Promise<InlineHashes> {
  const html = await readFile(page, 'utf8');
  const hashes = hashInline(html);
  await writeFile(page, insertPolicy(html, hashes));
  return hashes;
}
