import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { listProjectFiles, type ProjectFile } from '../support/project/project-files.ts';
import { SEED, SEED_COVER, SEED_UNITS } from './support/seed-text.ts';

/** The words of any report, or of this kind of site: they may stand in the program though this report has them too. */
const COMMON = new Set(['about', 'judgements', 'judgement', 'grades', 'overview', 'children', 'inspection']);

const publication: Readonly<Record<string, unknown>> = parse(
  listProjectFiles('content').find(({ path }) => path === 'content/report.yaml')?.text ?? '',
);

/** Capitalised words of the source that any report may use. */
const COMMON_NAMES = new Set(
  'January February March June August September October November Crown Website Contents English Advisory'.split(
    ' ',
  ),
);

/** Names that content gives to its entries: file names, without the one of a declaration. */
const slugs = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(mdx|yaml|yml|json)$/.test(entry.name))
  .map((entry) => basename(entry.name).replace(/\.\w+$/, ''))
  .filter((name) => name.includes('-'));

/** Titles, terms and ids that content declares, each a line of YAML. */
const titles = listProjectFiles('content')
  .filter(({ path }) => /\.(mdx|yaml|yml)$/.test(path))
  .flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?(?:title|term|name|id|slug|phrase): (.*)$/gm)])
  .map(([, words = '']) => words.replace(/^['"]|['"]$/g, ''));

/** Ids that content gives to what it declares: the names of entries, where they are of several words. */
const ids = listProjectFiles('content')
  .filter(({ path }) => /\.(yaml|yml)$/.test(path))
  .flatMap(({ text }) => [...text.matchAll(/^([a-z\d]+(?:-[a-z\d]+)+):/gm)])
  .map(([, id = '']) => id);

/** The report's headings and what it judges. */
const headings = SEED_UNITS.filter(({ kind }) => kind === 'heading' || kind === 'deadline').map(
  ({ words }) => words,
);

/** Words that the report writes only with a capital: its people, places, boards and abbreviations. */
const names = [...new Set(SEED.match(/\b[A-Z][A-Za-z'-]{3,}/g))].filter(
  (name) => !new RegExp(`\\b${name.toLowerCase()}\\b`).test(SEED) && !COMMON_NAMES.has(name),
);

/** Figures as only this report prints them: with a thousands comma, a decimal or a percent sign. */
const figures = [...new Set(SEED.match(/\d+(?:,\d{3}|\.\d+)%?|\d+%/g))].filter((figure) => figure !== '100%');

const phrases = [
  ...['name', 'place', 'publisher', 'sha256', 'seed'].map((key) => String(publication[key])),
  ...SEED_COVER.filter((line) => line.length < 60),
  ...slugs,
  ...ids,
  ...titles,
  ...headings,
].filter((phrase) => phrase.length > 4 && /[A-Z -]/.test(phrase) && !COMMON.has(phrase.toLowerCase()));

/** Where words of a list stand, as "file: words". */
function listFound(sources: readonly ProjectFile[], list: readonly string[], flags: string) {
  return list.flatMap((words) => {
    const pattern = new RegExp(`(?<![\\w.])${RegExp.escape(words)}(?![\\w])`, flags);
    return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => `${path}: ${words}`);
  });
}

describe('the program', () => {
  const sources = listProjectFiles('src');

  it('is searched for what sets this report apart', () => {
    for (const word of ['Peterborough', 'help-and-protection', 'domestic-abuse', 'Ofsted']) {
      expect(phrases).toContain(word);
    }
    expect(names).toEqual(expect.arrayContaining(['Sands', 'Cambridgeshire', 'Slovakian', 'PSCB']));
    expect(figures).toEqual(expect.arrayContaining(['46,237', '25.2%', '13%']));
  });

  it.each([
    ['name, heading or slug', () => phrases, 'i'],
    ['person, place or abbreviation', () => names, ''],
    ['figure', () => figures, ''],
  ])('knows no %s of this report', (_, list, flags) => {
    expect(listFound(sources, list(), flags)).toEqual([]);
  });
});

/** Names of content that are words of the language, which tests of words may use. */
const LANGUAGE = new Set(['multi-agency', 're-inspection']);

describe('the tests of the program', () => {
  const sources = listProjectFiles('tests').filter(
    ({ path }) => path.endsWith('.ts') && !path.startsWith('tests/this-report/'),
  );
  const own = [
    ...ids,
    ...slugs,
    ...['name', 'place', 'publisher', 'sha256', 'seed'].map((key) => String(publication[key])),
  ];

  it('know no name that this report or its content gives to anything', () => {
    expect(sources.length).toBeGreaterThan(200);
    const named = own.filter(
      (word) => word.length > 4 && /[A-Z /-]|^[0-9a-f]{64}$/.test(word) && !LANGUAGE.has(word),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(listFound(sources, named, '')).toEqual([]);
  });
});
