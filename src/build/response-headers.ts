import { ASSETS, inFolder } from '../site/built-files.ts';
import { UNHASHED_POLICY } from './content-security-policy.ts';

/** Response headers for the files of the site whose paths match. A later rule overrides an earlier one. */
export interface HeaderRule {
  /** From the site's own root: every file (`*`), a folder (`embed/*`), or what ends alike in one (`search/*.json`). */
  readonly path: string;
  /** Each header's value; null where a header that an earlier rule gives is not sent. */
  readonly headers: Readonly<Record<string, string | null>>;
}

const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const NEVER_CHANGES = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What every host says of this site's files, in whatever form the host reads it. A page's own policy governs what the
 * page does; the header holds the parts that need no hashes, and who may frame a page, which a page cannot say itself.
 *
 * Any page of any origin may read the data, the charts and the preview pictures: the report is public, nothing here
 * depends on who asks, and reuse is what they are for. Only what is made to be framed may be framed. Names with a hash
 * of their content are kept for a year, and all else is asked for again.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=63072000',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
      'Content-Security-Policy': `${UNHASHED_POLICY}; frame-ancestors 'none'`,
      'Cache-Control': 'no-cache',
    },
  },
  {
    path: inFolder('embed', '*'),
    headers: {
      'X-Frame-Options': null,
      'Content-Security-Policy': `${UNHASHED_POLICY}; frame-ancestors *`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  { path: inFolder('data', '*'), headers: OPEN_TO_ALL },
  { path: inFolder('charts', '*'), headers: OPEN_TO_ALL },
  { path: inFolder('cards', '*'), headers: OPEN_TO_ALL },
  { path: `${ASSETS}/*`, headers: NEVER_CHANGES },
  { path: inFolder('pagefind', 'fragment/*'), headers: NEVER_CHANGES },
  { path: inFolder('pagefind', 'index/*'), headers: NEVER_CHANGES },
  { path: inFolder('pagefind', '*.pf_meta'), headers: NEVER_CHANGES },
  { path: inFolder('search', '*.json'), headers: NEVER_CHANGES },
];

/** The media type of every kind of file that the site has, by the ending of its name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
};

/** Kinds of file that few hosts know. */
const RARE_TYPES = ['bib', 'ris'];

/**
 * The text of `_headers`, whose paths start at the site's own root. A host joins what several rules say of one header,
 * so each rule first takes back ("!") what an earlier one says.
 */
export function describeHeaders(): string {
  const [everywhere] = HEADER_RULES;
  const rules = HEADER_RULES.map(({ path, headers }) => [
    `/${path}`,
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(path !== everywhere?.path && everywhere?.headers[name] ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]),
  ]);
  const types = RARE_TYPES.map((ending) => [
    `/*.${ending}`,
    '  ! Content-Type',
    `  Content-Type: ${MEDIA_TYPES[ending]}`,
  ]);
  return [...rules, ...types].map((lines) => `${lines.join('\n')}\n`).join('\n');
}
