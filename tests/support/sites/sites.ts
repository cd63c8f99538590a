import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** The first of neighbouring ports; another test run on the same machine takes others through TEST_PORT. */
const port = Number(process.env['TEST_PORT'] || 4401);

const origin = 'https://reports.example.org';

/** A built site under test. */
export interface TestedSite {
  readonly name: string;
  readonly origin: string;
  readonly base: string;
  readonly folder: string;
  /** The folder of the report that it was built from. */
  readonly report: string;
  readonly port: number;
}

/** The report of this repository, or another one that is to be tested in its place. */
const report = process.env['REPORT'] || '.';

/** The two places where the built site is tested: at the root of an origin, and below a path of one. */
export const SITES = [
  { name: 'root', origin, base: '/', folder: '.cache/sites/root', report, port },
  { name: 'sub-path', origin, base: '/a/b/', folder: '.cache/sites/sub-path', report, port: port + 1 },
] as const satisfies readonly TestedSite[];

/** The sites of reports written for the tests, each a folder of `tests/fixtures`, and of further ones named in REPORTS. */
export const FIXTURES: readonly TestedSite[] = [
  ...readdirSync('tests/fixtures').map((name) => `tests/fixtures/${name}`),
  ...(process.env['REPORTS'] ?? '').split(',').filter(Boolean),
].map((folder, at) => ({
  name: basename(folder),
  origin,
  base: '/',
  folder: `.cache/sites/fixtures/${basename(folder)}`,
  report: folder,
  port: port + SITES.length + 1 + at,
}));

/** The report of which everything is declared, where the tools of the site are tested: at both places. */
export const FERRIES: readonly TestedSite[] = FIXTURES.filter(({ name }) => name === 'ferries').flatMap(
  (site) => [
    site,
    {
      ...site,
      name: 'ferries-below',
      base: SITES[1].base,
      folder: '.cache/sites/ferries-below',
      port: port + SITES.length,
    },
  ],
);

/** Every built site: what holds for one report holds for all. */
export const ALL_SITES: readonly TestedSite[] = [...SITES, ...FIXTURES, ...FERRIES.slice(1)];
