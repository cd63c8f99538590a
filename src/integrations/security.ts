import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { describePolicy, hashInline, insertPolicy } from './content-security-policy';
import { describeHeaders } from './response-headers';

/** Gives every built page its content security policy, and writes the same as response headers to `_headers`. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true }))
          .filter((file) => file.endsWith('.html'))
          .sort();
        const pages = await Promise.all(
          files.map(async (file) => {
            const url = new URL(file, dir);
            const html = await readFile(url, 'utf8');
            await writeFile(url, insertPolicy(html));
            return hashInline(html);
          }),
        );
        const all = {
          styles: [...new Set(pages.flatMap(({ styles }) => styles))].sort(),
          scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))].sort(),
        };
        await writeFile(new URL('_headers', dir), describeHeaders(describePolicy(all)));
      },
    },
  };
}
