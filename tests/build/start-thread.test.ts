import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { afterAll, describe, expect, it } from 'vitest';
import { startThread } from '../../src/build/start-thread.ts';

/** A built program with one route, of what Astro's own has all that a thread asks for. */
const PROGRAM = `
  let styles;
  export const app = {
    manifest: { routes: [{ routeData: { route: '/[page]', component: 'page.astro' } }] },
    setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('key').styles; },
    setOptions: ({ settings, logger }) => { settings.scripts.map(String); logger.options.destination.write; },
    render: async ({ url }, { routeData }) => {
      if (url.endsWith('/wrong')) throw new Error('this page cannot be drawn');
      if (url.endsWith('/nothing')) return new Response(null, { status: 404 });
      return new Response([url, routeData.component, styles].join(' '), { headers: { 'content-type': 'text/plain' } });
    },
  };`;

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true }));
const entry = pathToFileURL(join(folder, 'program.mjs'));
writeFileSync(entry, PROGRAM);
const ROUTE = { route: '/[page]', component: 'page.astro' } as RouteData;
const STYLES = new Map([['key', { styles: ['one', 'two'] }]]);

describe('a thread that draws', () => {
  it('gives the response of the program, which has the styles of its pages', async () => {
    const thread = startThread(entry, STYLES, () => {});
    const response = await thread.render('https://a.example/page', ROUTE);
    expect(response?.headers.get('content-type')).toBe('text/plain');
    expect(await response?.text()).toBe('https://a.example/page page.astro one,two');
    const nothing = await thread.render('https://a.example/nothing', ROUTE);
    expect([nothing?.status, nothing?.body]).toEqual([404, null]);
    await thread.end();
  });

  it('gives nothing where an address goes wrong or a route is not known, and goes on', async () => {
    const thread = startThread(entry, STYLES, () => {});
    const [wrong, unknown, right] = await Promise.all([
      thread.render('https://a.example/wrong', ROUTE),
      thread.render('https://a.example/page', { ...ROUTE, route: '/other' }),
      thread.render('https://a.example/page', ROUTE),
    ]);
    expect([wrong, unknown, right?.status]).toEqual([undefined, undefined, 200]);
    expect(thread.asked()).toBe(0);
    await thread.end();
  });

  it('says why it ended, leaves what it was asked for to others, and is asked no more', async () => {
    const reasons: string[] = [];
    const thread = startThread(new URL('absent.mjs', entry), STYLES, (reason) => reasons.push(reason));
    expect(await thread.render('https://a.example/page', ROUTE)).toBeUndefined();
    expect(reasons).toEqual([expect.stringContaining('absent.mjs')]);
    expect(thread.asked()).toBe(Number.POSITIVE_INFINITY);
    await thread.end();
    expect(reasons).toHaveLength(1);
  });
});
