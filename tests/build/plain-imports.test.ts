import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainImports } from '../../src/build/plain-imports.ts';

const MODULES: Readonly<Record<string, string>> = {
  entry: 'import { one } from "./one"; document.title = one(); import("./later");',
  one: 'export const one = () => document.body.append("one");',
  later: 'import { two } from "./two"; import { three } from "./three"; document.title = two() + three();',
  two: 'export const two = () => document.body.append("two");',
  three: 'export const three = () => document.body.append("three");',
  unasked: 'export const unasked = () => document.body.append("unasked");',
};

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plain-imports-'));
  await mkdir(join(root, 'src'));
  for (const [name, text] of Object.entries(MODULES)) await writeFile(join(root, 'src', `${name}.ts`), text);
});

afterAll(() => rm(root, { recursive: true }));

/** The scripts that are written where these modules are to come in three files, by the modules in each. */
async function scripts(
  first: readonly string[],
  along: readonly string[],
  other: readonly string[] = [],
): Promise<readonly string[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: join(root, 'src/entry.ts') } },
    plugins: [
      plainImports(
        { name: 'first', modules: first },
        { name: 'along', modules: along },
        { name: 'other', modules: other },
      ),
    ],
  });
  const { output } = result as Rolldown.RolldownOutput;
  const names = (ids: readonly string[]) => ids.map((id) => /\w+(?=\.ts$)/.exec(id)?.[0]).filter(Boolean);
  return output.flatMap((part) =>
    part.type === 'chunk' ? [`${part.name}: ${names(part.moduleIds).join(', ')}`] : [],
  );
}

describe('the files that scripts come in', () => {
  it('hold the modules named', async () => {
    const written = await scripts(['one'], ['two'], ['three']);
    expect(written).toContain('first: one');
    expect(written).toContain('along: two');
    expect(written).toContain('other: three');
  });

  // A pattern of paths met nothing once a module had moved, and the pages paid for it without a word.
  it('refuse a module that is not there, with what to do', async () => {
    await expect(scripts(['moved'], ['two'])).rejects.toMatchObject({
      message: 'src/build/script-files.ts: found src/moved.ts in “first”, expected a module that is there.',
      hint: 'Where it was moved or renamed, write its new path; otherwise take it off the list.',
    });
  });

  it('refuse a module that no script imports, with what to do', async () => {
    await expect(scripts(['one'], ['two', 'unasked'])).rejects.toThrow(
      'src/build/script-files.ts: found src/unasked.ts in “along”, expected a module that a script of the site imports. Take it off the list',
    );
  });
});
