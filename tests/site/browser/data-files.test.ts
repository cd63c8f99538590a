import { afterEach, expect, test, vi } from 'vitest';
import { fetchReport, fetchTotals, fetchUnitFile } from '../../../src/site/browser/data-files.ts';

afterEach(() => vi.unstubAllGlobals());

/** Lets a site answer with these files, or not at all; lists what it was asked for. */
function serve(files: Readonly<Record<string, unknown>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path in files ? Response.json(files[path]) : new Response('', { status: 404 });
  });
  return asked;
}

test('the report and the totals of its units are files below data/', async () => {
  serve({ '/data/report.json': { title: 'A report' }, '/data/totals.json': [{ kind: 'paragraph' }] });
  expect(await fetchReport()).toEqual({ title: 'A report' });
  expect(await fetchTotals()).toEqual([{ kind: 'paragraph' }]);
});

test('a file that is not there is no data, whatever the host sends in its place', async () => {
  serve({});
  await expect(fetchReport()).rejects.toThrow('/data/report.json: found status 404.');
  await expect(fetchTotals()).rejects.toThrow('/data/totals.json: found status 404.');
});

test('the file of a unit is fetched once, and again after a failure', async () => {
  serve({});
  await expect(fetchUnitFile('lamp-1')).rejects.toThrow('/data/units/lamp-1.json: found status 404.');
  const asked = serve({ '/data/units/lamp-1.json': { name: 'Lamp 1' } });
  const both = await Promise.all([fetchUnitFile('lamp-1'), fetchUnitFile('lamp-1')]);
  expect(both).toEqual([{ name: 'Lamp 1' }, { name: 'Lamp 1' }]);
  await fetchUnitFile('lamp-1');
  expect(asked).toEqual(['/data/units/lamp-1.json']);
});
