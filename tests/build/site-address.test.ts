import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../src/build/site-address.ts';

describe('the address of the site', () => {
  it('is the local one at the root unless told otherwise', () => {
    const local = { site: 'https://localhost:4321', base: '/' };
    expect(readSiteAddress({})).toEqual(local);
    expect(readSiteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual(local);
  });

  it('is taken from SITE_URL and BASE_PATH, with or without a slash at the end', () => {
    expect(readSiteAddress({ SITE_URL: 'https://reports.example.org/', BASE_PATH: '/a/b/' })).toEqual({
      site: 'https://reports.example.org',
      base: '/a/b/',
    });
    expect(readSiteAddress({ BASE_PATH: '/reports/2013' }).base).toBe('/reports/2013/');
  });

  it.each([
    'reports.example.org',
    'ftp://example.org',
    'https://example.org/path',
    'https://example.org/?q',
    'x y',
  ])('is refused as %s', (url) => {
    expect(() => readSiteAddress({ SITE_URL: url })).toThrow(
      `SITE_URL: found "${url}", expected an origin such as https://reports.example.org. Put any path in BASE_PATH.`,
    );
  });

  it.each(['reports', '/a//b', '/../up', '/a/./b', '/a b', 'https://example.org/a', '/a?b'])(
    'is refused below %s',
    (base) => {
      expect(() => readSiteAddress({ BASE_PATH: base })).toThrow(
        `BASE_PATH: found "${base}", expected a path that starts with a slash, such as /reports/2013.`,
      );
    },
  );
});
