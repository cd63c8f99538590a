/** The first of two neighbouring ports; another test run on the same machine takes others through TEST_PORT. */
const port = Number(process.env['TEST_PORT'] || 4401);

const origin = 'https://reports.example.org';

/** The two places where the built site is tested: at the root of an origin, and below a path of one. */
export const SITES = [
  { name: 'root', origin, base: '/', folder: '.cache/sites/root', port },
  { name: 'sub-path', origin, base: '/a/b/', folder: '.cache/sites/sub-path', port: port + 1 },
] as const;

/** A built site under test. */
export type TestedSite = (typeof SITES)[number];
