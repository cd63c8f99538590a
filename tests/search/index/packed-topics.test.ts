import { expect, it } from 'vitest';
import { packIndex, unpackIndex } from '../../../src/search/index/packed-index.ts';
import { packTopics, withTopics } from '../../../src/search/index/packed-topics.ts';
import { smallIndex } from '../small-index.ts';

it('gives an index its topics back, and every record its own', () => {
  const bare = unpackIndex(packIndex(smallIndex));
  expect(bare).not.toEqual(smallIndex);
  expect(withTopics(bare, packTopics(smallIndex))).toEqual(smallIndex);
});

it('is refused when it is something else', () => {
  for (const wrong of ['', '<!doctype html>', '{}', 'null', '[1]']) {
    expect(() => withTopics(smallIndex, wrong)).toThrow();
  }
});
