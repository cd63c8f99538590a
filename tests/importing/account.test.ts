import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor } from '../../src/importing/account.ts';
import { writeSeed } from '../../src/importing/seed-text.ts';
import type { SourceBlock, SourceRun } from '../../src/importing/source/source-document.ts';

const runs = (text: string): SourceRun[] => [{ kind: 'words', text, bold: false }];
const BLOCKS: readonly SourceBlock[] = [
  { kind: 'heading', page: 1, level: 2, runs: runs('How the harbours are run') },
  {
    kind: 'paragraph',
    page: 1,
    runs: [...runs('1. Boats are made of plastic'), { kind: 'mark', text: '12' }],
  },
  {
    kind: 'item',
    page: 1,
    depth: 1,
    runs: runs('lights that'),
    continued: [{ page: 2, runs: runs('failed') }],
  },
  { kind: 'row', page: 2, cells: [runs('Pilots'), runs('Good')], begins: true },
  { kind: 'quotation', page: 2, runs: runs('We were told so.') },
  { kind: 'note', page: 2, mark: '12', runs: runs('Harbour returns.') },
];
const WORDS = [
  'How the harbours are run 1. Boats are made of plastic12 lights that'.split(' '),
  'failed Pilots Good We were told so. 12 Harbour returns.'.split(' '),
];
const seed = writeSeed({ pages: 2, blocks: BLOCKS, leftOut: [], repairs: [], crowded: [] });

describe('the account of the words of a source', () => {
  it('finds each word of a page in the seed, whatever marks the form puts around it', () => {
    const account = accountFor(WORDS, seed, [], []);
    expect(account).toEqual({ words: 23, written: 23, leftOut: 0, discrepancies: [] });
  });

  it('names the page of any word that the seed lacks, and of any that it has too often', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1 }),
        fc.nat({ max: 8 }),
        fc.stringMatching(/^[a-z]{12}$/),
        (page, place, word) => {
          const changed = WORDS.map((words, index) => (index === page ? words.with(place, word) : words));
          const was = WORDS[page]?.[place];
          expect(accountFor(changed, seed, [], []).discrepancies).toEqual([
            { page: page + 1, missing: [word], surplus: [was] },
          ]);
        },
      ),
    );
  });

  it('counts what was left out on its page, and nowhere else', () => {
    const words = WORDS.map((own, index) => (index === 1 ? [...own, '17'] : own));
    const left = { text: '17', reason: 'page number' } as const;
    expect(accountFor(words, seed, [{ page: 2, ...left }], []).discrepancies).toEqual([]);
    expect(accountFor(words, seed, [{ page: 1, ...left }], []).discrepancies).toHaveLength(2);
  });

  it('takes a repair that keeps the letters, and no other', () => {
    const words = WORDS.map((own, index) => (index === 0 ? own.toSpliced(2, 1, 'har-', 'bours') : own));
    const repair = { page: 1, read: ['har-', 'bours'], certain: true };
    expect(accountFor(words, seed, [], [{ ...repair, written: ['harbours'] }]).discrepancies).toEqual([]);
    const other = accountFor(words, seed, [], [{ ...repair, written: ['gardens'] }]);
    expect(other.discrepancies).toEqual([{ page: 1, missing: ['har-', 'bours'], surplus: ['harbours'] }]);
  });
});
