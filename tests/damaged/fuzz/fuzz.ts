import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzedAddresses } from './addresses.ts';
import { fuzzedDeclarations } from './declarations.ts';
import { fuzzedSources } from './sources.ts';

const ALL = [...fuzzedSources, ...fuzzedDeclarations, ...fuzzedAddresses];

/** How often all that is fuzzed is run together, with each seed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100_000);

/** Tests with inputs that follow from a seed all that holds for every input. A failure names the seed, and the smallest input. */
export function fuzz(what: string, seed: number): void {
  describe(`with ${what}, ${RUNS} runs hold of`, () => {
    it.each(ALL)('$what', async ({ property, share }) => {
      await fc.assert(property, { seed, numRuns: Math.round(RUNS * share) });
    });

    it('all that is fuzzed, and nothing twice', () => {
      expect(ALL.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    });
  });
}
