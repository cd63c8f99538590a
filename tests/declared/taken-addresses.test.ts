import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listTaken } from '../../src/declared/taken-addresses.ts';
import { readSmall } from '../support/reports/small-report.ts';

describe('the addresses that no section can have', () => {
  // The list was kept by hand, and a new page of the site asked for no line of it.
  it('are those of all pages of the site, and the folders of the report’s units', () => {
    const own = readdirSync('src/pages')
      .map((name) => name.replace(/\.\w+(\.ts)?$/, ''))
      .filter((name) => !/^(\[.*|index|robots)$/.test(name));
    expect(own).toContain('about');
    expect([...listTaken(readSmall())]).toEqual(expect.arrayContaining([...own, 'paragraph', 'action']));
  });
});
