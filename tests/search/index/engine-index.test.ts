import { describe, expect, it } from 'vitest';
import { engineRecord } from '../../../src/search/index/engine-index.ts';
import { payIndex } from '../small-index.ts';

describe("the engine's record", () => {
  it('holds the words and what is shown with them, under an address of its own', () => {
    const [, paragraph, , , cover] = payIndex.records;
    expect(paragraph && engineRecord(paragraph, 1, payIndex, 'en')).toEqual({
      url: '/1/',
      content: 'Staff said "pay, please".',
      language: 'en',
      meta: {
        kind: 'paragraph',
        id: '1',
        anchor: 'paragraph-1',
        section: 'first',
        sectionTitle: 'First',
        order: '1',
      },
    });
    expect(cover && engineRecord(cover, 4, payIndex, 'en')).toMatchObject({
      url: '/4/',
      meta: { section: '' },
    });
  });
});
