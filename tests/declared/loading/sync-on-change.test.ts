import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from 'vite';
import { syncOnChange } from '../../../src/declared/loading/sync-on-change.ts';

const folder = mkdtempSync(join(tmpdir(), 'editing-'));
const text = join(folder, 'seeds/report.txt');
mkdirSync(join(folder, 'seeds'));
// A watcher that sees nothing by itself: what it announces is the test's.
const server = await createServer({
  root: folder,
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { watcher } = server;
const context = { config: { root: pathToFileURL(`${folder}/`) }, watcher, logger: { error: () => {} } };

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  watcher.removeAllListeners();
  writeFileSync(text, 'old');
});

describe('what is shown while a report is edited', () => {
  // That a reading ends before the next begins was the assumption: on a busy machine the older one came last, and stayed.
  it('is what was read last, however long an earlier reading takes', async () => {
    const shown: string[] = [];
    let finish = () => {};
    const slow = new Promise<void>((done) => {
      finish = done;
    });
    let reading = 0;
    const first = syncOnChange(context, async () => {
      reading += 1;
      const isFirst = reading === 1;
      const read = readFileSync(text, 'utf8');
      if (isFirst) await slow;
      shown.push(read);
    });
    await vi.waitFor(() => expect(reading).toBe(1));
    writeFileSync(text, 'new');
    watcher.emit('change', text);
    finish();
    await first;
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(shown.at(-1)).toBe('new');
  });

  // That the watcher sees whatever is saved once a page is shown was the other.
  it('is what was saved before the watcher had seen every folder', async () => {
    let shown = '';
    await syncOnChange(context, async () => {
      shown = readFileSync(text, 'utf8');
    });
    expect(shown).toBe('old');
    writeFileSync(text, 'new');
    watcher.emit('ready');
    await vi.waitFor(() => expect(shown).toBe('new'));
  });
});
