import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listAsks, listParagraphs } from '../../src/report/units';
import { realReport } from '../this-report/support/real-report';
import { listAddresses, listFragments } from '../support/sites/site-addresses';
import { SITES } from '../support/sites/sites';

const permalinks = readFileSync('content/permalinks.txt', 'utf8').split('\n').filter(Boolean);

test.each(SITES)('every permalink leads to its place at $name', ({ folder }) => {
  const fragments = new Map<string, readonly string[]>();
  const lost = permalinks.filter((permalink) => {
    const [path = '', fragment] = permalink.split('#');
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return true;
    if (fragment === undefined) return false;
    if (!fragments.has(file)) fragments.set(file, listFragments(file));
    return !fragments.get(file)?.includes(fragment);
  });
  expect(lost).toEqual([]);
});

test('every address of the site is on the list of permalinks (npm run permalinks adds new ones)', () => {
  expect(listAddresses(SITES[0].folder).filter((address) => !permalinks.includes(address))).toEqual([]);
});

test('every paragraph and action has an address of its own', () => {
  for (const { label } of listParagraphs(realReport)) expect(permalinks).toContain(`/paragraph/${label}/`);
  for (const { label } of listAsks(realReport)) expect(permalinks).toContain(`/action/${label}/`);
});
