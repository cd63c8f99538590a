import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listProjectFiles, type ProjectFile } from '../support/project/project-files.ts';

const all = listProjectFiles();
const own = all.filter(({ path }) => /^(src|tests)\//.test(path));
const sources = own.filter(({ path }) => path.startsWith('src/'));

/** Every place in the files where a pattern stands, as "file:line: text". */
function places(files: readonly ProjectFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** The one file of colours: roles take theirs from it, and all else takes roles. */
const PALETTE = 'src/site/styles/palette.css';

/** A colour written as a value; it may stand nowhere else. */
const COLOUR =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!-)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

/** A colour by name; outside style sheets the word may mean something else. */
const NAMED_COLOUR =
  /(?<![\w-])(white|black|red|green|blue|yellow|orange|purple|pink|gr[ae]y|brown|gold|silver|navy|teal|maroon|olive)(?![\w-])/i;

/** A file's style sheet: all of it, or what stands in a component's style element, on the same lines. */
function styleSheet({ path, text }: ProjectFile): ProjectFile {
  if (path.endsWith('.css')) return { path, text };
  const [before = '', style = ''] = text.split(/^<style.*$/m);
  return { path, text: before.replace(/.*/g, '') + style };
}

describe('the style of the project', () => {
  it('has raw colours in the palette only', () => {
    expect('color: #0f5257').toMatch(COLOUR);
    expect('color: rgb(0 0 0)').toMatch(COLOUR);
    expect('border: 1px solid white').toMatch(NAMED_COLOUR);
    expect('white-space: nowrap').not.toMatch(NAMED_COLOUR);
    const styled = sources.filter(({ path }) => /\.(css|astro|ts)$/.test(path) && path !== PALETTE);
    expect(places(styled, COLOUR)).toEqual([]);
    const sheets = styled.filter(({ path }) => !path.endsWith('.ts')).map(styleSheet);
    expect(places(sheets, NAMED_COLOUR)).toEqual([]);
  });

  it('sets text in two weights: each more is another font to get ready before the first paint', () => {
    const sheets = sources.filter(({ path }) => /\.(css|astro)$/.test(path)).map(styleSheet);
    expect(places(sheets, /font(-weight)?: 600\b/)).not.toEqual([]);
    expect(places(sheets, /font(-weight)?: (bold|(?!400|600)\d{3}\b)/)).toEqual([]);
  });

  it('says in one file what a role is in each scheme, in forced colours and on paper', () => {
    const roles = sources.find(({ path }) => path.endsWith('/styles/roles.css'))?.text ?? '';
    const names = [...roles.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
    const others = sources.filter(
      ({ path }) => /\.(css|astro)$/.test(path) && !/\/styles\/(roles|palette)\.css$/.test(path),
    );
    expect(names).toContain('--ink');
    expect(places(others, new RegExp(`(${names.join('|')}):|light-dark\\(|color-scheme:`))).toEqual([]);
  });

  it('names no file for a mixture', () => {
    const mixtures = own.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\.|\/)|\/index\.ts$/.test(path),
    );
    expect(mixtures.map(({ path }) => path)).toEqual([]);
  });

  it('has no file with a second idea in it: more than 150 lines', () => {
    const long = sources.filter(
      ({ path, text }) => /\.(ts|astro|css)$/.test(path) && text.trimEnd().split('\n').length > 150,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names modules in kebab case and components in Pascal case', () => {
    const modules = sources.filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/pages/'));
    expect(modules.filter(({ path }) => !/\/[a-z\d]+(-[a-z\d]+)*(\.config|\.d)?\.ts$/.test(path))).toEqual(
      [],
    );
    const components = sources.filter(({ path }) => /^src\/(?!pages\/).*\.astro$/.test(path));
    expect(components.filter(({ path }) => !/\/([A-Z][a-z\d]*)+\.astro$/.test(path))).toEqual([]);
  });

  it('keeps the compiler, the linter and the tests switched on', () => {
    const others = own.filter(({ path }) => !path.startsWith('tests/architecture/'));
    expect(places(others, /@ts-(ignore|nocheck|expect-error)|biome-ignore|prettier-ignore/)).toEqual([]);
    expect(places(others, /\b(it|test|describe)\.(skip|only|todo|fixme)\b|\bx(it|describe)\(/)).toEqual([]);
    expect(places(others, /(:|\bas|<)\s*any\b(?!['"\w])/)).toEqual([]);
    expect(places(others, /!important/)).toEqual([]);
  });

  it('says of every export what it is', () => {
    const modules = sources.filter(({ path }) => /(?<!\.d)\.ts$/.test(path));
    expect(modules.flatMap(undocumentedExports)).toEqual([]);
    const pages = sources.filter(({ path }) => /^src\/pages\/.*\.astro$/.test(path));
    expect(places(pages, /^export /)).not.toEqual([]);
    expect(pages.filter(({ text }) => /(?<!\*\/)\nexport /.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('says of every component what it is, above its props', () => {
    const components = sources.filter(({ path }) => /^src\/(?!pages\/).*\.astro$/.test(path));
    const silent = components.filter(
      ({ text }) => !/\*\/\n((export )?(interface|type) Props\b|---)/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('names no registry and no folder of a particular machine', () => {
    const folder = /(?<![\w.])\/(home|Users|root|work|mnt)\/\w/;
    const registry = /"resolved":|registry\.[\w-]+\.\w+/;
    expect('"/home/someone"').toMatch(folder);
    expect('https://registry.example.org').toMatch(registry);
    const others = all.filter(({ path }) => path !== 'tests/architecture/style.test.ts');
    expect([...places(others, folder), ...places(others, registry)]).toEqual([]);
  });
});

function undocumentedExports({ path, text }: ProjectFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => ts.canHaveModifiers(statement) && isExported(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => {
      const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
      return `${path}:${line + 1}: ${statement.getText().split('\n')[0]}`;
    });
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
