import { describe, expect, it } from 'vitest';
import {
  type Import,
  listImports,
  listProjectFiles,
  type ProjectFile,
  resolveImport,
} from '../support/project-files';

const files = listProjectFiles('src');
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(`src/${folder}/`));

/** Folders of plain modules, which pages and browser code put to use. */
const PURE = ['search', 'charts', 'citing', 'cards', 'extract', 'data'];

/** The files by the path that imports resolve to. */
const modules = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));

/** What a module imports, and what that imports, and so on, by those imports that are followed. */
function reachable(start: string, isFollowed: (one: Import) => boolean): readonly string[] {
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = modules.get(path);
    const imports = file ? listImports(file).filter(isFollowed) : [];
    for (const { from } of imports) {
      const next = (file && resolveImport(file, from)) ?? from;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return [...seen];
}

const runs = ({ typeOnly }: Import) => !typeOnly;

/** What the files import and may not, as "file: import". */
function faults(some: readonly ProjectFile[], allowed: (path: string, typeOnly: boolean) => boolean) {
  return some.flatMap((file) =>
    listImports(file)
      .filter(({ from, typeOnly }) => !allowed(resolveImport(file, from) ?? from, typeOnly))
      .map(({ from }) => `${file.path}: ${from}`),
  );
}

describe('imports', () => {
  it('are read from every kind of statement', () => {
    const text = [
      "import a from './a';",
      "import type { B } from './b';",
      "import { type C } from './c';",
      "import { type D, d } from './d';",
      "import './e.css';",
      "export { f } from './f';",
      "const g = await import('./g');",
      "import {\n  h,\n  i,\n} from './h';",
    ].join('\n');
    const found = listImports({ path: 'src/x.ts', text });
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['./b', './c']);
    expect(found.map(({ from }) => from).sort()).toEqual([
      './a',
      './b',
      './c',
      './d',
      './e.css',
      './f',
      './g',
      './h',
    ]);
  });

  it('of the report lead nowhere else: it is pure', () => {
    expect(inside('report').length).toBeGreaterThan(10);
    expect(faults(inside('report'), (path) => path.startsWith('src/report/'))).toEqual([]);
  });

  it('of schemas lead to the report and zod only', () => {
    const allowed = /^(src\/(report|schemas)\/|astro\/zod$)/;
    expect(faults(inside('schemas'), (path) => allowed.test(path))).toEqual([]);
  });

  it('of loaders lead to report and schemas, and to no part of the site', () => {
    const allowed = /^(src\/(report|schemas|loaders)\/|src\/refusal$|(node:|astro\/)|yaml$)/;
    expect(faults(inside('loaders'), (path) => allowed.test(path))).toEqual([]);
  });

  it('of the content store stand in one query module; only a page renders what it queried', () => {
    const others = files.filter(({ path }) => !['src/queries.ts', 'src/content.config.ts'].includes(path));
    const readers = others.filter((file) => listImports(file).some(({ from }) => from === 'astro:content'));
    const more = readers.filter(
      ({ path, text }) =>
        !path.startsWith('src/pages/') || !/import \{ render \} from 'astro:content'/.test(text),
    );
    expect(more.map(({ path }) => path)).toEqual([]);
  });

  it('of the query module stand in pages; anything else knows its types at most', () => {
    const others = files.filter(({ path }) => !path.startsWith('src/pages/'));
    expect(faults(others, (path, typeOnly) => typeOnly || path !== 'src/queries')).toEqual([]);
  });

  it('of errors that Astro prints stand in one module, which keeps their hints', () => {
    const others = files.filter(({ path }) => path !== 'src/refusal.ts');
    expect(faults(others, (path) => path !== 'astro/errors')).toEqual([]);
  });

  it('never lead into pages', () => {
    expect(faults(files, (path) => !path.startsWith('src/pages/'))).toEqual([]);
  });

  it.each(PURE)('of %s lead to no query, page, component or browser code', (folder) => {
    expect(inside(folder).length).toBeGreaterThan(0);
    const site = /^(astro:content$|src\/(queries|content\.config|pages|layouts|components|client)\b)/;
    expect(faults(inside(folder), (path) => !site.test(path))).toEqual([]);
  });

  it('of browser code lead, however far they are followed, to nothing that only a build can run', () => {
    const built =
      /^(astro|node:|src\/(queries|content\.config|loaders|schemas|integrations|fonts)\b|src\/.*\.astro$)/;
    const reached = inside('client').flatMap(({ path }) =>
      reachable(path.replace(/\.ts$/, ''), runs)
        .filter((one) => built.test(one))
        .map((one) => `${path} → ${one}`),
    );
    expect(reached).toEqual([]);
    expect(reachable('src/loaders/read-report', runs)).toContain('node:fs/promises');
  });

  it('never run in a circle, types included, unless a part is loaded only when asked for', () => {
    const circles = [...modules.keys()].filter((path) => reachable(path, ({ lazy }) => !lazy).includes(path));
    expect(circles).toEqual([]);
  });
});
