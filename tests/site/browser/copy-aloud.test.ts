import { afterEach, expect, test, vi } from 'vitest';
import { copyAloud } from '../../../src/site/browser/copy-aloud.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a reader is told whose browser has this clipboard. */
async function told(clipboard: Partial<Clipboard>, rich = ''): Promise<readonly string[]> {
  vi.stubGlobal('navigator', { clipboard });
  const words: string[] = [];
  await copyAloud(
    'Quotation',
    { plain: '“A lamp.”', rich },
    {
      say: (...sentence) => words.push(sentence.join('')),
      handOver: (sentence, text) => words.push(sentence, text),
    },
  );
  return words;
}

test('a text is copied, and the reader told so', async () => {
  const written: string[] = [];
  const writeText = async (text: string) => void written.push(text);
  expect(await told({ writeText })).toEqual(['Quotation copied.']);
  // A browser that takes plain text alone gets that of a text with markup too.
  expect(await told({ writeText }, '<q>A lamp.</q>')).toEqual(['Quotation copied.']);
  expect(written).toEqual(['“A lamp.”', '“A lamp.”']);
});

test('a text with markup is copied in both forms where the browser takes both', async () => {
  class ClipboardItem {
    readonly forms: Readonly<Record<string, Blob>>;
    constructor(forms: Readonly<Record<string, Blob>>) {
      this.forms = forms;
    }
  }
  vi.stubGlobal('ClipboardItem', ClipboardItem);
  const written: string[][] = [];
  const write = async (items: readonly unknown[]) => {
    for (const item of items)
      if (item instanceof ClipboardItem)
        for (const blob of Object.values(item.forms)) written.push([blob.type, await blob.text()]);
  };
  expect(await told({ write }, '<q>A lamp.</q>')).toEqual(['Quotation copied.']);
  expect(written).toEqual([
    ['text/plain', '“A lamp.”'],
    ['text/html', '<q>A lamp.</q>'],
  ]);
});

test('a reader whose browser refuses the clipboard is handed the text', async () => {
  const writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  expect(await told({ writeText })).toEqual([
    'The browser refused the clipboard. The text is selected here, ready to copy.',
    '“A lamp.”',
  ]);
});
