import { describe, expect, it } from 'vitest';
import { listProjectFiles } from '../support/project/project-files.ts';

const files = listProjectFiles('src').filter(
  ({ path }) => path !== 'src/site/addresses.ts' && /\.(ts|astro)$/.test(path),
);

/** Ways to write an address by hand: a rooted path, a path made with the base, an address added to. */
const BY_HAND: readonly RegExp[] = [
  /(["'`])\/[a-z][\w-]*\/?(?:[#?$/].*?)?\1/,
  /\$\{base\}[\w/$]/i,
  /import\.meta\.env/,
  /Path\([^`'"]*\)\}[#?/]/,
  /Path\([^)]*\) ?\+/,
  /\bhref="(?!#)[^"{$]/,
];

describe('addresses', () => {
  it('are recognised when written by hand', () => {
    const examples = [
      '<a href="about/">',
      "'/search/'",
      ['`/paragraph/$', '{number}/`'].join(''),
      ['`$', '{base}about/`'].join(''),
      ['`$', '{sectionPath(slug)}#$', '{id}`'].join(''),
      "searchPath() + '?q='",
    ];
    for (const example of examples) {
      expect(
        BY_HAND.some((pattern) => pattern.test(example)),
        example,
      ).toBe(true);
    }
  });

  it('are written in one module', () => {
    const found = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
        .filter(({ line }) => !/^\s*(\*|\/\*\*|\/\/)|\bimport\b.*['"]/.test(line))
        .filter(({ line }) => BY_HAND.some((pattern) => pattern.test(line)))
        .map(({ line, place }) => `${place}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
