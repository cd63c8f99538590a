import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeHeadingPages } from '../../src/declared/heading-pages.ts';
import { readLines } from '../support/reports/read-lines.ts';

describe('the pages of a report that declares none', () => {
  // The list of addresses that are taken was kept by hand, and a new page of the site asked for no line of it.
  it('stand at no address that the site has itself', () => {
    const own = readdirSync('src/pages')
      .map((name) => name.replace(/\.\w+(\.ts)?$/, ''))
      .filter((name) => !/^(\[.*|index|robots)$/.test(name));
    expect(own).toContain('about');
    const report = readLines(own.flatMap((name, at) => [`## ${name}`, `${at + 1}. Words.`]));
    expect(makeHeadingPages(report, 1).map(({ slug }) => slug)).toEqual(own.map((name) => `${name}-2`));
  });
});
