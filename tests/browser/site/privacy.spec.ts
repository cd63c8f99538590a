import { PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

test(
  'opening a page stores nothing, asks no other origin and meets no error',
  EVERY_BASE,
  async ({ page, context, traces }) => {
    for (const path of PAGE_KINDS.filter((one) => !one.endsWith('404.html'))) {
      await page.goto(path, { waitUntil: 'load' });
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept, path).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    }
    expect(await context.cookies()).toEqual([]);
    expect(traces.foreign).toEqual([]);
    expect(traces.faults).toEqual([]);
  },
);

test('the policy stops what a page does not declare', async ({ page }) => {
  await page.goto('./');
  const stopped = await page.evaluate(async () => {
    const violations = new Promise<readonly string[]>((resolve) => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.push(effectiveDirective);
        if (seen.length === 2) resolve(seen);
      });
    });
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    await fetch('https://elsewhere.example.org/').catch(() => undefined);
    return { violations: (await violations).toSorted(), injected: 'injected' in globalThis };
  });
  expect(stopped).toEqual({ violations: ['connect-src', 'script-src-elem'], injected: false });
});
