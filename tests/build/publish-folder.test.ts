import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolder } from '../../src/build/publish-folder.ts';

const MODULE = resolve('src/build/publish-folder.ts');

/** Publishes in a process of its own that kills itself where its nth operation on a folder would begin. */
const STOPPED = `
  import * as files from 'node:fs/promises';
  const [module, built, published, last] = process.argv.slice(1);
  const { publishFolder } = await import(module);
  let count = 0;
  const stopping = (name) => (...args) => {
    if (count++ === Number(last)) process.kill(process.pid, 'SIGKILL');
    return files[name](...args);
  };
  await publishFolder(built, published, { cp: stopping('cp'), rename: stopping('rename'), rm: stopping('rm') });
`;

let folder: string;
const at = (name: string) => join(folder, name);

function writeSite(path: string, words: string) {
  mkdirSync(join(path, 'about'), { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  writeFileSync(join(path, 'about', 'index.html'), words);
}

/** The words of a site, once every page of it has them; undefined where none stands. */
function readSite(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const [first, second] = ['index.html', 'about/index.html'].map((page) =>
    readFileSync(join(path, page), 'utf8'),
  );
  expect(second, `${path} is whole`).toBe(first);
  return first;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  writeSite(at('built'), 'new');
  writeSite(at('site'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('publishing a folder', () => {
  it('replaces the site and leaves nothing else', async () => {
    await publishFolder(at('built'), at('site'));
    expect(readSite(at('site'))).toBe('new');
    expect(['built', 'site.next', 'site.previous'].filter((name) => existsSync(at(name)))).toEqual([]);
  });

  it('makes the folder where none stood', async () => {
    await publishFolder(at('built'), at('deep/er/site'));
    expect(readSite(at('deep/er/site'))).toBe('new');
  });

  // That both folders stand on one file system was the assumption: across two a folder can be copied, never renamed.
  it('never moves a folder out of the one where it stands, which another file system refuses', async () => {
    const refusing: typeof rename = async (from, to) => {
      const [here, there] = [String(from), String(to)].map((path) => path.startsWith(at('built')));
      if (here !== there) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      await rename(from, to);
    };
    await publishFolder(at('built'), at('site'), { cp, rm, rename: refusing });
    expect(readSite(at('site'))).toBe('new');
  });

  it('publishes to another file system, where this machine has one', async () => {
    const here = statSync(folder).dev;
    const other = ['/dev/shm', '/run/shm', '.'].find(
      (path) => existsSync(path) && statSync(path).dev !== here,
    );
    const away = mkdtempSync(join(resolve(other ?? folder), '.publish-'));
    try {
      writeSite(join(away, 'site'), 'old');
      await publishFolder(at('built'), join(away, 'site'));
      expect(readSite(join(away, 'site'))).toBe('new');
    } finally {
      rmSync(away, { recursive: true });
    }
  });

  it('keeps a whole site wherever it is killed, and the next publication ends well', async () => {
    const outcomes = [];
    for (let last = 0; ; last += 1) {
      cpSync(at('built'), at('copy'), { recursive: true });
      const { signal, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', STOPPED, MODULE, at('copy'), at('site'), String(last)],
        { encoding: 'utf8' },
      );
      if (signal === null) {
        expect(stderr).not.toMatch(/Error/);
        break;
      }
      const [site, previous] = ['site', 'site.previous'].map((name) => readSite(at(name)));
      expect(site ?? previous, `killed before operation ${last}`).toBeDefined();
      outcomes.push(site ?? `${previous} set aside`);
      cpSync(at('built'), at('copy'), { recursive: true });
      await publishFolder(at('copy'), at('site'));
      expect(readSite(at('site'))).toBe('new');
      rmSync(at('site'), { recursive: true });
      writeSite(at('site'), 'old');
    }
    expect(outcomes).toEqual(['old', 'old', 'old', 'old', 'old set aside', 'new', 'new']);
  });

  it('refuses a folder that cannot be moved, and leaves it as it was', async () => {
    const busy: typeof rename = async () => {
      throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    };
    await expect(publishFolder(at('built'), at('site'), { cp, rm, rename: busy })).rejects.toMatchObject({
      message: `${at('site')}: found a folder that cannot be moved (EBUSY), expected one that can be replaced as a whole.`,
      hint: `The site that stands there is as it was; the new one is in ${at('site')}.next. Publish to a folder inside it instead.`,
    });
    expect(readSite(at('site'))).toBe('old');
  });
});
