import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../src/sharing/qr-code.ts';

/** Pixels a module: what a scanner sees is no pixel for each. */
const SCALE = 4;

/** What a scanner reads from a drawing, printed black on white. */
function scan({ size, path }: ReturnType<typeof drawQrCode>): string {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    const from = x;
    x = command === 'M' ? Number(first) : x + Number(first);
    if (command === 'M') y = Number(second) - 0.5;
    if (command !== 'h') continue;
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
      for (let column = from * SCALE; column < x * SCALE; column += 1) {
        data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}

// That the drawing had the modules of the code was tested against the library that made them: nothing ever read one.
test.each([
  'https://example.org/base/paragraph/61/',
  'https://example.org/a/',
  'https://reports.example.org/2013/extract/?p=1,2,3.4,A12&a=8#paragraph-61',
  `https://example.org/${'a-long-way-down/'.repeat(20)}`,
])('what is drawn of %s is read back from it', (address) => {
  expect(scan(drawQrCode(address))).toBe(address);
});

test('nothing is drawn in the margin that scanners need', () => {
  const { size, path } = drawQrCode('https://example.org/base/paragraph/61/');
  const [first, ...others] = [...path.matchAll(/M(\d+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(first).toEqual([4, 4.5]);
  for (const [x = 0] of others) expect(x).toBeGreaterThanOrEqual(4);
  expect(others.at(-1)?.[1]).toBe(size - 4.5);
});
