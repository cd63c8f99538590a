import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBeside } from '../../src/importing/write-beside.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-beside-'));
  return () => {
    rmSync(folder, { recursive: true });
  };
});

const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeBeside(join(folder, 'mine'), new Map([[path, text]]));

describe('files are written beside those that are there', () => {
  it('under a name that no change of a person has, and once only', async () => {
    await write('a/b.yaml', 'first');
    expect(await write('a/b.yaml', 'second')).toEqual([{ path: 'a/b.new.yaml', outcome: 'beside' }]);
    writeFileSync(join(folder, 'mine/a/b.new.yaml'), 'mended');
    expect(await write('a/b.yaml', 'second')).toEqual([{ path: 'a/b.new-2.yaml', outcome: 'beside' }]);
    expect(await write('a/b.yaml', 'second')).toEqual([{ path: 'a/b.new-2.yaml', outcome: 'unchanged' }]);
    expect(['b.yaml', 'b.new.yaml', 'b.new-2.yaml'].map((name) => read(`mine/a/${name}`))).toEqual([
      'first',
      'mended',
      'second',
    ]);
  });

  it('or not at all: where one cannot be, those before it are taken back', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/content'), 'a file of mine');
    const files = new Map([
      ['seeds/a.txt', 'seed'],
      ['content/report.yaml', 'report'],
    ]);
    await expect(writeBeside(join(folder, 'mine'), files)).rejects.toMatchObject({
      exitCode: 11,
      message: expect.stringContaining('mine cannot be written to: '),
    });
    expect(list()).toEqual(['mine', 'mine/content']);
  });

  it('and a folder that is a file is refused', async () => {
    writeFileSync(join(folder, 'mine'), 'a file of mine');
    await expect(write('a.txt', 'text')).rejects.toMatchObject({ exitCode: 11 });
    expect([list(), read('mine')]).toEqual([['mine'], 'a file of mine']);
  });
});
