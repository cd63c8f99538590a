import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptFile } from '../../src/sharing/kept-file.ts';

test('a file is found again by all that decides its bytes, and by nothing less', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const bytes = new Uint8Array([1, 2, 3]);
  expect(keptFile('tests', [one, other]).read()).toBeUndefined();
  expect(keptFile('tests', [one, other]).keep(bytes)).toEqual(bytes);
  expect(keptFile('tests', [one, other]).read()).toEqual(bytes);
  expect(keptFile('tests', [other, one]).read()).toBeUndefined();
  expect(keptFile('tests', [`${one}${other}`]).read()).toBeUndefined();
});
