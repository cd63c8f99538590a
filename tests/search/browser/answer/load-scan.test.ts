import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../../src/search/browser/answer/load-scan.ts';
import { packIndex } from '../../../../src/search/index/packed-index.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { scan } from '../../../../src/search/scan/scan.ts';
import { smallIndex } from '../../small-index.ts';

describe('the text of the index', () => {
  it('answers once its words are split', () => {
    const { index, entries } = prepareText(packIndex(smallIndex));
    expect(index.sections).toEqual(smallIndex.sections);
    expect(scan(entries, parseQuery('train')).map(({ record }) => record.anchor)).toEqual(['action-1']);
  });

  it('is refused when a server answers with a page instead', () => {
    expect(() => prepareText('<!doctype html><title>Not found</title>')).toThrow();
  });
});
