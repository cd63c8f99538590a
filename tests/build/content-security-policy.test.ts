import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describePolicy, hashInline, insertPolicy } from '../../src/build/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><script>run()</script><style>a{color:red}</style>' +
  '<style media="print">b{}</style><script type="application/ld+json">{"a":1}</script>' +
  '<script type="module" src="/a.js"></script><script type="module">more()</script></head></html>';

describe('the content security policy', () => {
  it('hashes each inline style and script, but neither data nor files', () => {
    expect(hashInline(PAGE)).toEqual({
      styles: [hash('a{color:red}'), hash('b{}')],
      scripts: [hash('run()'), hash('more()')],
    });
  });

  it('hashes the bytes between the tags, line breaks included, and the same text once', () => {
    const html = '<style>\n a {}\n</style><style>\n a {}\n</style>';
    expect(hashInline(html).styles).toEqual([hash('\n a {}\n')]);
  });

  it('names the hashes with the styles and scripts only, and nothing unsafe', () => {
    const policy = describePolicy({ styles: ["'sha256-s'"], scripts: ["'sha256-x'"] });
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-x';");
    expect(policy).toContain("style-src 'self' 'sha256-s';");
    expect(policy).toMatch(/form-action 'self'$/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
  });

  it('stands in the page right behind the charset, once', () => {
    const html = insertPolicy(PAGE);
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${describePolicy(hashInline(PAGE))}"><script>`,
    );
    expect(html.split('http-equiv')).toHaveLength(2);
  });

  it('is not put into a page without a charset', () => {
    expect(() => insertPolicy('<html><head><style>a{}</style></head></html>')).toThrow(
      'found a page without <meta charset="utf-8">, expected it first in the head: lay it out with Page.',
    );
  });
});
