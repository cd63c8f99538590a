import { describe, expect, it } from 'vitest';
import { describeHeaders } from '../../src/integrations/response-headers';

/** The headers of each path in a `_headers` file. */
function readHeaders(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [path, lines.map((line) => line.trim())];
      }),
  );
}

describe('the response headers', () => {
  const headers = readHeaders(describeHeaders("default-src 'none'"));

  it('give every page the policy, and forbid framing it', () => {
    expect(headers.get('/*')).toEqual(
      expect.arrayContaining([
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
        'X-Frame-Options: DENY',
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
      ]),
    );
  });

  it('let any site frame what is made for it, under the same policy otherwise', () => {
    expect(headers.get('/embed/*')).toEqual([
      '! X-Frame-Options',
      '! Content-Security-Policy',
      "Content-Security-Policy: default-src 'none'; frame-ancestors *",
    ]);
  });

  it('keep files whose names change with their content', () => {
    expect(headers.get('/_astro/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
  });

  it("keep the search's texts for a walk through results, but no longer: their names never change", () => {
    expect(headers.get('/search/*.json')).toEqual(['Cache-Control: public, max-age=600']);
  });
});
