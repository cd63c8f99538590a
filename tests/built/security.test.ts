import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, readPages } from '../support/sites/built-pages.ts';
import { headersAt } from '../support/sites/headers-file.ts';
import { SITES } from '../support/sites/sites.ts';

const KEYWORDS = /^'(none|self|wasm-unsafe-eval)'$/;

/** A policy as its directives, each with its sources. */
function readPolicy(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** The policy that a page carries; empty where it carries none. */
function policyOf({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  return readPolicy(meta?.getAttribute('content') ?? '');
}

const hashesOf = (elements: NodeListOf<Element>): readonly string[] =>
  [...elements].map(
    ({ textContent }) =>
      `'sha256-${createHash('sha256')
        .update(textContent ?? '')
        .digest('base64')}'`,
  );

const styleHashes = ({ document }: BuiltPage) => hashesOf(document.querySelectorAll('style'));
const scriptHashes = ({ document }: BuiltPage) =>
  hashesOf(document.querySelectorAll('script:not([src]):not([type^="application/"])'));

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

describe.each(SITES)('the content security policy of the site at $name', (site) => {
  const pages = readPages(site);

  it('allows on every page the hashes of exactly its own inline styles and scripts', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      const hashes = (name: string) => sorted((policy.get(name) ?? []).filter((one) => !KEYWORDS.test(one)));
      expect(hashes('style-src'), page.file).toEqual(sorted(styleHashes(page)));
      expect(hashes('script-src'), page.file).toEqual(sorted(scriptHashes(page)));
    }
  });

  it('refuses by default, and allows no source but the origin', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy.get('default-src'), page.file).toEqual(["'none'"]);
      expect(policy.get('base-uri'), page.file).toEqual(["'none'"]);
      expect(policy.get('form-action'), page.file).toEqual(["'self'"]);
      const sources = [...policy.values()].flat();
      expect(
        sources.filter((one) => !KEYWORDS.test(one) && !one.startsWith("'sha256-")),
        page.file,
      ).toEqual([]);
    }
  });

  it('stands in each page before everything that it governs', () => {
    for (const { html, file } of pages) {
      const policy = html.indexOf('http-equiv="content-security-policy"');
      expect(policy, file).toBeGreaterThan(-1);
      expect(policy, file).toBeLessThan(html.search(/<(script|style|link|img)\b/));
    }
  });

  // Browsers obey the header's policy besides the page's own: what that lacks, the header must not forbid.
  it('is no wider in any directive than the header says', () => {
    const headers = headersAt(readFileSync(join(site.folder, '_headers'), 'utf8'), '/');
    const { 'frame-ancestors': _, ...shared } = Object.fromEntries(
      readPolicy(headers.get('content-security-policy') ?? ''),
    );
    expect(Object.keys(shared)).toContain('base-uri');
    for (const page of pages) {
      const policy = policyOf(page);
      // What a page does not name, its default refuses or allows.
      const own = (name: string) => policy.get(name) ?? (name.endsWith('-src') && policy.get('default-src'));
      for (const [name, sources] of Object.entries(shared))
        expect(own(name), `${page.file}, ${name}`).toEqual(sources);
    }
  });

  it('is not in the way of any page: none has a style attribute or an event handler', () => {
    for (const { document, file } of pages) {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name === 'style' || name.startsWith('on')),
      );
      expect(
        attributes.map(({ name, value }) => `${name}="${value}"`),
        file,
      ).toEqual([]);
    }
  });
});
