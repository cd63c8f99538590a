import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { cachedFile } from '../../src/sharing/cached-file.ts';

test('a file is found again by all that decides its bytes, and by nothing less', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const bytes = new Uint8Array([1, 2, 3]);
  expect(cachedFile('tests', [one, other]).read()).toBeUndefined();
  expect(cachedFile('tests', [one, other]).keep(bytes)).toEqual(bytes);
  expect(cachedFile('tests', [one, other]).read()).toEqual(bytes);
  expect(cachedFile('tests', [other, one]).read()).toBeUndefined();
  expect(cachedFile('tests', [`${one}${other}`]).read()).toBeUndefined();
});
