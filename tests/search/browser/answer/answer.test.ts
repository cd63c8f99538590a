import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packIndex } from '../../../../src/search/index/packed-index.ts';
import { type Answer, describeHeading } from '../../../../src/search/browser/answer/answer.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../../src/search/scan/scan.ts';
import { smallIndex } from '../../small-index.ts';

function answerTo(text: string, complete = true): Answer {
  const query = parseQuery(text);
  return { query, index: smallIndex, mentions: scan(prepareScan(smallIndex), query), complete };
}

describe('the heading over results', () => {
  it('counts them by kind, and says how many of them are shown', () => {
    const answer = answerTo('staff');
    expect(describeHeading(answer, answer.mentions, undefined)).toBe(
      '2 paragraphs mention “staff”; so does 1 action',
    );
    expect(describeHeading(answer, answer.mentions.slice(1), undefined)).toMatch(/ \(2 of them shown\)$/);
  });

  it('counts nothing while the whole text is not read', () => {
    const answer = answerTo('staff', false);
    expect(describeHeading(answer, answer.mentions, undefined)).toBe('First results for “staff”');
  });

  it('is the place that was named where nothing mentions its number', () => {
    expect(describeHeading(answerTo('2'), [], 'Paragraph 2')).toBe('Paragraph 2');
    expect(describeHeading(answerTo('zebra'), [], undefined)).toBe('Nothing mentions “zebra”');
  });
});

describe('the first answer to be had', () => {
  const query = parseQuery('staff');
  const { mentions } = answerTo('staff');
  const askEngine = async () => ({ mentions: mentions.slice(0, 1), index: smallIndex });
  const refuse = () => Promise.reject(new Error('refused'));
  let served: () => Promise<Response>;

  beforeEach(() => {
    served = async () => new Response(packIndex(smallIndex));
    vi.stubGlobal('document', { body: { dataset: { searched: 'index.12345678' } } });
    vi.stubGlobal('fetch', (path: string) =>
      path === '/search/index.12345678.json' ? served() : Promise.reject(new Error(path)),
    );
    // What was fetched once is kept: each test starts before that.
    vi.resetModules();
  });

  afterEach(() => vi.unstubAllGlobals());

  const load = () => import('../../../../src/search/browser/answer/answer.ts');

  it('is the whole one where the text arrives', async () => {
    const { askBoth } = await load();
    const answer = await askBoth(query, 'scan', refuse);
    expect([answer.complete, answer.mentions.length]).toEqual([true, mentions.length]);
  });

  it('is the first results of the engine where the text does not, and the whole one at the next try', async () => {
    const { askBoth } = await load();
    served = async () => new Response('', { status: 503 });
    expect(await askBoth(query, 'scan', askEngine)).toMatchObject({
      complete: false,
      mentions: [{ order: 0 }],
    });
    served = async () => new Response(packIndex(smallIndex));
    expect(await askBoth(query, 'scan', askEngine)).toMatchObject({ complete: true });
  });

  it('of a long text is the engine’s, until the whole text is here anyway', async () => {
    const { askBoth, askScan } = await load();
    expect(await askBoth(query, 'pagefind', askEngine)).toMatchObject({ complete: false });
    await askScan(query);
    expect(await askBoth(query, 'pagefind', askEngine)).toMatchObject({ complete: true });
  });

  it('of a long text is the whole one where the engine fails', async () => {
    const { askBoth } = await load();
    expect(await askBoth(query, 'pagefind', refuse)).toMatchObject({ complete: true });
  });

  it('is refused where neither answers', async () => {
    const { askBoth } = await load();
    served = () => Promise.reject(new Error('no network'));
    await expect(askBoth(query, 'scan', refuse)).rejects.toThrow();
    await expect(askBoth(query, 'pagefind', refuse)).rejects.toThrow('no network');
  });
});
