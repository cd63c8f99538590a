import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '../declared/loading/report-folder.ts';
import { Refusal } from '../declared/refusal.ts';

/** Refuses a file of `content/sections` whose name, and so its address, is that of a page the site itself has. */
export function sectionNames(): AstroIntegration {
  let root: URL;
  return {
    name: 'section-names',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = config.root;
      },
      'astro:routes:resolved': async ({ routes }) => {
        const files = await readdir(new URL('content/sections/', reportFolder(root))).catch(() => []);
        refuseTaken(
          files,
          routes.filter(({ origin }) => origin !== 'internal').map(({ pattern }) => pattern),
        );
      },
    },
  };
}

/** The folders of units that reports have, which no pattern names: "/[kind]/[label]". */
const UNITS = ['action', 'paragraph'];

/**
 * Throws a Refusal for the first file that would stand at an address, or in the folder of addresses, of the routes given
 * as Astro's patterns: "/about", "/topics/[topic]", "/[section]".
 */
function refuseTaken(files: readonly string[], routes: readonly string[]): void {
  const folders = routes.map((route) => route.split('/')[1] ?? '');
  const taken = new Set([...UNITS, ...folders.filter((name) => name !== '' && !name.includes('['))]);
  const file = files.find((one) => taken.has(one.toLowerCase().replace(/\.mdx$/, '')));
  if (file === undefined) return;
  throw new Refusal(
    `content/sections/${file}: found the name of a page that the site has already, expected another.`,
    `Rename the file: its name is the page's address. Taken are ${[...taken].sort().join(', ')}.`,
  );
}
