import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { Refusal } from '../declared/refusal.ts';
import { ASSETS } from '../site/built-files.ts';
import type { ScriptFile } from './script-files.ts';

/**
 * The small helper: fetches a lazy script and, at the same time instead of a round trip later, the file that goes
 * along with it.
 */
const importer = (base: string): string =>
  `export const __vitePreload = (load, files = []) => {
    for (const file of files) import(/* @vite-ignore */ ${JSON.stringify(base)} + file).catch(() => {});
    return load();
  };`;

const HELPER = '\0vite/preload-helper.js';

/**
 * Makes lazy scripts come by a plain import. The bundler's own helper, which preloads all that such a script imports,
 * is larger than most of these scripts, and every page would pay for it and for its lists. Files are put together from
 * the modules that they name: `first`, which also holds the small helper, `along`, fetched beside every lazy script that
 * needs it, and any others. Throws a Refusal for a named module that does not exist; one that no script imports stops the
 * build.
 */
export function plainImports(first: ScriptFile, along: ScriptFile, ...others: readonly ScriptFile[]): Plugin {
  let base = '/';
  let modules: readonly Module[] = [];
  const files = [first, along, ...others];
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
      modules = files.flatMap((script) => modulesOf(script, config.root));
    },
    configEnvironment: (name) => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, scripts) => scripts.filter((script) => script.includes(`/${along.name}.`)),
        },
        ...(name === 'client' && {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              // The name of a component and its part is long, says nothing to a reader, and stands in every page.
              entryFileNames: `${ASSETS}/[hash].js`,
              codeSplitting: {
                groups: files.map(({ name: script }) => ({
                  name: script,
                  test: (id) =>
                    (script === first.name && id === HELPER) ||
                    modules.some((module) => module.file === id && module.script === script),
                })),
                includeDependenciesRecursively: false,
              },
            },
          },
        }),
      },
    }),
    load: (id) => (id === HELPER ? importer(base) : undefined),
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const written = new Set(
        Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])),
      );
      const idle = modules.find(({ file }) => !written.has(file));
      if (idle) this.error(unmet(idle));
    },
  };
}

/** A module of a script file. */
interface Module {
  readonly script: string;
  /** As the list means it, below the project's folder. */
  readonly path: string;
  readonly file: string;
}

function modulesOf({ name, modules }: ScriptFile, root: string): readonly Module[] {
  return modules.map((module) => {
    const path = `src/${module}.ts`;
    const file = normalizePath(join(root, path));
    if (existsSync(file)) return { script: name, path, file };
    throw new Refusal(
      `src/build/script-files.ts: found ${path} in “${name}”, expected a module that is there.`,
      'Where it was moved or renamed, write its new path; otherwise take it off the list.',
    );
  });
}

/** Said as one text: what the bundler reports of an error has no place for a hint. */
const unmet = ({ path, script }: Module): string =>
  `src/build/script-files.ts: found ${path} in “${script}”, expected a module that a script of the site imports. Take it off the list: it holds types alone, or nothing that is sent to a reader needs it.`;
