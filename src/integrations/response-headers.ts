const COMMON = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Strict-Transport-Security: max-age=63072000',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy: same-origin',
];

/**
 * The text of `_headers`, whose paths start at the site's own root: the pages' policy with what a meta element cannot
 * say, who may frame a page. None may be framed, except the pages below `embed/`, which are made for it. The search's
 * texts have no hash in their names, so they are kept for ten minutes only: enough for a walk from result to result,
 * each on another page; and addresses never change, so that what is out of date for that long still leads right.
 */
export function describeHeaders(policy: string): string {
  return `/*
  ${COMMON.join('\n  ')}
  X-Frame-Options: DENY
  Content-Security-Policy: ${policy}; frame-ancestors 'none'

/embed/*
  ! X-Frame-Options
  ! Content-Security-Policy
  Content-Security-Policy: ${policy}; frame-ancestors *

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/search/*.json
  Cache-Control: public, max-age=600
`;
}
