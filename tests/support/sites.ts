/** The two places where the built site is tested: at the root of an origin, and below a path of one. */
export const SITES = [
  { name: 'root', origin: 'https://reports.example.org', base: '/', folder: '.cache/sites/root', port: 4401 },
  {
    name: 'sub-path',
    origin: 'https://reports.example.org',
    base: '/a/b/',
    folder: '.cache/sites/sub-path',
    port: 4402,
  },
] as const;

/** A built site under test. */
export type TestedSite = (typeof SITES)[number];
