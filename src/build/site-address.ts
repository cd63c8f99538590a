/** Where the site will stand: its origin, without a slash at the end, and the path below which it lives, with one. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/**
 * Reads SITE_URL (default https://localhost:4321) and BASE_PATH (default /) from the environment. Throws an Error that
 * names the variable, what it holds and what is expected.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const site = env['SITE_URL'] || 'https://localhost:4321';
  const base = env['BASE_PATH'] || '/';
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL: found "${site}", expected an origin such as https://reports.example.org. Put any path in BASE_PATH.`,
    );
  }
  if (!/^\/([\w.~-]+\/)*[\w.~-]*$/.test(base) || /\/\.{1,2}(\/|$)/.test(base)) {
    throw new Error(
      `BASE_PATH: found "${base}", expected a path that starts with a slash, such as /reports/2013.`,
    );
  }
  return { site: url.origin, base: base.replace(/\/?$/, '/') };
}
