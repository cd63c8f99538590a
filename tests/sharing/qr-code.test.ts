import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../src/sharing/qr-code.ts';

const address = 'https://example.org/base/paragraph/61/';

test('the drawing covers exactly the dark modules of the code', () => {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size, path } = drawQrCode(address);
  const drawn = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step},${y}`);
  const dark = Array.from(modules.data).filter(Boolean).length;
  expect(drawn.size).toBe(dark);
  expect(drawn.has('4,4')).toBe(true);
  expect(size).toBe(modules.size + 8);
});

test('the same address gives the same drawing, another address another', () => {
  expect(drawQrCode(address)).toEqual(drawQrCode(address));
  expect(drawQrCode(address).path).not.toBe(drawQrCode('https://example.org/action/8/').path);
});
