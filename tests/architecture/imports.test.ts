import { describe, expect, it } from 'vitest';
import { folderOf, type Import, listImports, resolveImport } from '../support/project/imports.ts';
import { listProjectFiles, type ProjectFile } from '../support/project/project-files.ts';

const files = listProjectFiles('src');
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(`src/${folder}/`));
const inBrowsers = files.filter(({ path }) => path.includes('/browser/'));

/** The files by the path that imports resolve to. */
const modules = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));

/** What each file imports, read once: what it resolves to, or the name of a package. */
const imports = new Map(
  files.map((file) => [
    file.path.replace(/\.ts$/, ''),
    listImports(file).map((one) => ({
      ...one,
      to: (resolveImport(file, one.from) ?? one.from).replace(/\?.*/, ''),
    })),
  ]),
);

/** What is reached from a start over edges, the start itself only when a way leads back to it. */
function reachable(start: string, edges: (from: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...edges(start)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...edges(next));
  }
  return seen;
}

const importsOf = (path: string, isFollowed: (one: Import) => boolean) =>
  (imports.get(path) ?? []).filter(isFollowed).map(({ to }) => to);

/** What the files import and may not, as "file: import". */
function faults(some: readonly ProjectFile[], allowed: (path: string, typeOnly: boolean) => boolean) {
  return some.flatMap(({ path }) =>
    (imports.get(path.replace(/\.ts$/, '')) ?? [])
      .filter(({ to, typeOnly }) => !allowed(to, typeOnly))
      .map(({ from }) => `${path}: ${from}`),
  );
}

/** The subjects: every folder of `src/` that a reader or an editor could name. */
const SUBJECTS = ['overview', 'reading', 'charts', 'search', 'sharing', 'data', 'offline'];

describe('imports', () => {
  it('of the report lead nowhere else: it is pure', () => {
    expect(inside('report').length).toBeGreaterThan(10);
    expect(faults(inside('report'), (path) => path.startsWith('src/report/'))).toEqual([]);
  });

  it('of what is declared lead to the report only, and to what reads and checks files', () => {
    const allowed = /^(src\/(report|declared)\/|(node:|astro\/)|yaml$)/;
    expect(faults(inside('declared'), (path) => allowed.test(path))).toEqual([]);
  });

  it('of the content store stand in the queries; only a page renders what it queried', () => {
    const others = files.filter(
      ({ path }) => !path.startsWith('src/site/queries/') && path !== 'src/content.config.ts',
    );
    const readers = others.filter((file) => listImports(file).some(({ from }) => from === 'astro:content'));
    const more = readers.filter(
      ({ path, text }) =>
        !path.startsWith('src/pages/') || !/import \{ render \} from 'astro:content'/.test(text),
    );
    expect(more.map(({ path }) => path)).toEqual([]);
  });

  it('of the queries stand in pages; anything else knows its types at most', () => {
    const others = files.filter(({ path }) => !/^src\/(pages|site\/queries)\//.test(path));
    expect(faults(others, (path, typeOnly) => typeOnly || !path.startsWith('src/site/queries/'))).toEqual([]);
  });

  it('of the error class that prints a hint stand in one module, so that hints keep their words', () => {
    const others = files.filter(({ path }) => path !== 'src/declared/refusal.ts');
    expect(faults(others, (path) => path !== 'astro/errors')).toEqual([]);
  });

  it('never lead into pages', () => {
    expect(faults(files, (path) => !path.startsWith('src/pages/'))).toEqual([]);
  });

  it.each(SUBJECTS)('of %s lead to no page and to the browser code of no other subject', (subject) => {
    expect(inside(subject).length).toBeGreaterThan(0);
    const own = new RegExp(`^src/(${subject}|site)/`);
    expect(faults(inside(subject), (path) => !/^src.*\/browser\//.test(path) || own.test(path))).toEqual([]);
  });

  it('of browser code lead, however far they are followed, to nothing that only a build can run', () => {
    const built = /^(astro|node:|src\/(content\.config|build|site\/queries)\b|src\/.*\.astro$)/;
    const runs = ({ typeOnly }: Import) => !typeOnly;
    const follow = (path: string) => importsOf(path, runs);
    const reached = inBrowsers.flatMap(({ path }) =>
      [...reachable(path.replace(/\.ts$/, ''), follow)]
        .filter((one) => built.test(one))
        .map((one) => `${path} → ${one}`),
    );
    expect(reached).toEqual([]);
    expect([...reachable('src/build/security', follow)]).toContain('node:fs/promises');
  });

  it('never run in a circle, types included, unless a part is loaded only when asked for', () => {
    const eager = (path: string) => importsOf(path, ({ lazy }) => !lazy);
    expect([...modules.keys()].filter((path) => reachable(path, eager).has(path))).toEqual([]);
  });

  it('never run in a circle of folders, unless a part is loaded only when asked for', () => {
    const folders = new Map<string, Set<string>>();
    for (const [path, found] of imports) {
      const from = folderOf(path);
      const to = found.filter((one) => !one.lazy && one.to.startsWith('src/')).map((one) => folderOf(one.to));
      for (const folder of to.filter((one) => one !== from)) {
        folders.set(from, (folders.get(from) ?? new Set()).add(folder));
      }
    }
    const edges = (folder: string) => [...(folders.get(folder) ?? [])];
    expect([...folders.keys()].filter((folder) => reachable(folder, edges).has(folder))).toEqual([]);
  });
});
