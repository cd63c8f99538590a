import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCompressedCopies } from '../../src/build/compressed-copies.ts';

const PAGE = '<p>A paragraph of the report, and another of the same kind.</p>\n'.repeat(50);

describe('compressed copies', () => {
  let home: string;
  let folder: string;
  let cache: string;
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const read = (file: string) => readFileSync(join(folder, file));
  const list = () => readdirSync(folder).sort();

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'report-'));
    folder = join(home, 'site');
    cache = join(home, 'cache');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('stand beside each text in three forms, and each gives the text back', async () => {
    put('index.html', PAGE);
    expect(await writeCompressedCopies(folder, cache)).toBe(1);
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(PAGE);
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(PAGE);
    expect(zstdDecompressSync(read('index.html.zst')).toString()).toBe(PAGE);
  });

  it('are not made of what is compressed already, nor where they would be larger', async () => {
    for (const file of ['a.png', 'a.woff2', 'a.pagefind', 'a.pf_fragment', '_headers']) put(file, PAGE);
    put('totals.json', '{}');
    await writeCompressedCopies(folder, cache);
    expect(list()).toEqual(
      ['_headers', 'a.pf_fragment', 'a.pagefind', 'a.png', 'a.woff2', 'totals.json'].sort(),
    );
  });

  it('are refused to a folder that is not there', async () => {
    await expect(writeCompressedCopies(`${folder}/none`, cache)).rejects.toThrow(
      `${folder}/none: found no such folder, expected the built site. Build it first, or name its folder.`,
    );
  });

  // The form has a place for the time it was written, which would make every build another one.
  it('hold no time: the gzip form has none', async () => {
    put('index.html', PAGE);
    await writeCompressedCopies(folder, cache);
    expect(read('index.html.gz').readUInt32LE(4)).toBe(0);
  });

  it('are taken from the cache for a text that was there before, which keeps nothing of other texts', async () => {
    put('index.html', PAGE);
    await writeCompressedCopies(folder, cache);
    const [name = ''] = readdirSync(cache).filter((one) => one.endsWith('.br'));
    writeFileSync(join(cache, name), 'as cached');
    await writeCompressedCopies(folder, cache);
    expect(read('index.html.br').toString()).toBe('as cached');
    put('index.html', `${PAGE}<p>More.</p>`);
    await writeCompressedCopies(folder, cache);
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(`${PAGE}<p>More.</p>`);
    expect(readdirSync(cache)).toHaveLength(3);
  });
});
