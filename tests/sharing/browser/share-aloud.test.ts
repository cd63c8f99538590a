import { afterEach, expect, test, vi } from 'vitest';
import { shareAloud } from '../../../src/sharing/browser/share-aloud.ts';

afterEach(() => vi.unstubAllGlobals());

const address = 'https://example.org/paragraph/61/';

/** What a reader is told whose device answers a wish to share in some way. */
async function told(share: () => Promise<void>): Promise<readonly string[]> {
  const words: string[] = [];
  const asked: ShareData[] = [];
  vi.stubGlobal('navigator', {
    share: (data: ShareData) => {
      asked.push(data);
      return share();
    },
  });
  await shareAloud('Paragraph 61: The report', address, {
    say: (...sentence) => words.push(sentence.join('')),
    handOver: (sentence, text) => words.push(sentence, text),
  });
  expect(asked).toEqual([{ title: 'Paragraph 61: The report', url: address }]);
  return words;
}

test('what is shared needs no word more', async () => {
  expect(await told(async () => {})).toEqual([]);
});

test('a reader who closes the sheet of the device is told that nothing was shared', async () => {
  const closed = new DOMException('closed', 'AbortError');
  expect(await told(() => Promise.reject(closed))).toEqual(['Not shared.']);
});

test('a reader whose device refuses is handed the address', async () => {
  const refused = new DOMException('refused', 'NotAllowedError');
  expect(await told(() => Promise.reject(refused))).toEqual([
    'The device refused to share. The link is selected here, ready to copy.',
    address,
  ]);
});
