import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listUnits } from '../../src/report/units.ts';
import { DECLARED_SITES } from '../support/sites/declared-sites.ts';
import { listAddresses, listFragments } from '../support/sites/site-addresses.ts';
import { SITES } from '../support/sites/sites.ts';

/** The addresses that a report has promised to keep; none before the first publication. */
function promised(report: string): readonly string[] {
  const file = join(report, 'content/permalinks.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

const permalinks = promised(SITES[0].report);

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

test.runIf(permalinks.length > 0)(
  'every address of the site is on the list of permalinks (npm run permalinks adds new ones)',
  () => {
    expect(listAddresses(SITES[0].folder).filter((address) => !permalinks.includes(address))).toEqual([]);
  },
);

test.each(DECLARED_SITES)('every unit has an address of its own at $name', ({ folder, declared }) => {
  const addresses = listAddresses(folder);
  for (const unit of listUnits(declared.report)) expect(addresses).toContain(`/${unit.kind}/${unit.label}/`);
});
