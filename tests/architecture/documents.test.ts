import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Words that a document sets as code, one by one: paths, commands, names. */
const codeWords = (file: string): readonly string[] =>
  [...read(file).matchAll(/```[\s\S]*?```|`[^`]+`/g)].flatMap(([code]) => code.split(/[`\s]+/));

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
  Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

// Nothing read the documents: a test that had moved was still named at its old path.
describe.each(['README.md', 'CONTRIBUTING.md', 'content/README.md'])('%s', (file) => {
  it('names only files and folders that are there', () => {
    const named = codeWords(file).filter((word) => /^(src|tests|deploy|\.github|\.ci)\/[^*]*$/.test(word));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = [...read(file).matchAll(/npm run (?!-)([a-z:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the README', () => {
  it('gives each folder of the program its row', () => {
    const rows = [...read('README.md').matchAll(/^\| `src\/([a-z]+)\/`/gm)].map(([, folder]) => folder);
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rows.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });

  it('gives the reason for each dependency', () => {
    const table = read('README.md')
      .split(/^## /m)
      .find((part) => part.startsWith('Dependencies'));
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    const unnamed = packages.filter(
      (name) => !table?.includes(`\`${name.replace('@citation-js/plugin-', '')}\``),
    );
    expect(packages).toContain('astro');
    expect(unnamed).toEqual([]);
  });
});
