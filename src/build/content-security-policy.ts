import { createHash } from 'node:crypto';

/** What every page may do, whatever is on it. Pagefind's engine is WebAssembly, which needs its own word. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
} as const;

/**
 * The directives that are the same on every page: those that inline styles and scripts have no effect on.
 * `default-src` is not among them, since styles and scripts fall back on it; so the plugins and frames that it refuses,
 * and that no file of the site needs, are named.
 */
export const UNHASHED_POLICY = [
  ...Object.entries(DIRECTIVES)
    .filter(([name]) => !['default-src', 'script-src', 'style-src'].includes(name))
    .map(([name, sources]) => [name, ...sources].join(' ')),
  ...['object-src', 'frame-src'].map((name) => `${name} 'none'`),
].join('; ');

const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const CHARSET = /<meta charset="utf-8"\s*\/?>/;

/** The source expressions of a page's inline styles and scripts. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Hashes every inline style and executable inline script of a page. */
export function hashInline(html: string): InlineHashes {
  return { styles: hashAll(html, INLINE_STYLE), scripts: hashAll(html, INLINE_SCRIPT) };
}

/** The policy for a page: the common directives and the hashes of exactly its inline parts. */
export function describePolicy({ styles, scripts }: InlineHashes): string {
  return Object.entries(DIRECTIVES)
    .map(([name, sources]) => {
      const hashes = name === 'style-src' ? styles : name === 'script-src' ? scripts : [];
      return [name, ...sources, ...hashes].join(' ');
    })
    .join('; ');
}

/**
 * Puts the page's policy into it as a meta element, before anything that it governs. Throws an Error for a page without
 * a charset declaration to stand behind.
 */
export function insertPolicy(html: string): string {
  if (!CHARSET.test(html)) {
    throw new Error(
      'found a page without <meta charset="utf-8">, expected it first in the head: lay it out with Page.',
    );
  }
  const meta = `<meta http-equiv="content-security-policy" content="${describePolicy(hashInline(html))}">`;
  return html.replace(CHARSET, (charset) => charset + meta);
}

/** The source expressions of the inline parts so far: the same few stand in thousands of pages. */
const known = new Map<string, string>();

function hashAll(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, text = '']) => hashOf(text)))];
}

function hashOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
