import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';

/**
 * What can be missing in a browser or be lost on the way, and how the browser is made to lack it. Each is tried on the
 * pages that have most to lose. What the browser itself says of a lost file is no fault of the page.
 */
const WEATHER: readonly {
  readonly what: string;
  /** Whether scripts run, so that what they answer is offered and answers. */
  readonly scripts: boolean;
  readonly arrange: (page: Page) => Promise<unknown>;
}[] = [
  {
    what: 'the scripts are lost',
    scripts: false,
    arrange: (page) => page.route('**/_astro/*.js', (route) => route.abort()),
  },
  {
    what: 'the browser knows no modules',
    scripts: false,
    // Such a browser reads no `catch` without a name either, so that the script in the head does not run.
    arrange: (page) =>
      page.route(/\/$|\?/, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const early = /<script>[^<]*catch\{\}[^<]*<\/script>/;
        expect(html).toMatch(early);
        const body = html.replace(early, '').replaceAll('type="module"', 'type="unknown"');
        await route.fulfill({ response, body });
      }),
  },
  {
    what: 'style sheets and fonts are lost',
    scripts: true,
    arrange: (page) => page.route(/\.(?:css|woff2)$/, (route) => route.abort()),
  },
  {
    what: 'storage is refused',
    scripts: true,
    arrange: (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      }),
  },
  {
    what: 'the browser is old',
    scripts: true,
    arrange: (page) =>
      page.addInitScript(() => {
        for (const name of ['popover', 'popoverTargetElement', 'showPopover', 'hidePopover', 'togglePopover'])
          for (const { prototype } of [HTMLElement, HTMLButtonElement])
            Reflect.deleteProperty(prototype, name);
        for (const name of ['highlights', 'supports']) Reflect.deleteProperty(CSS, name);
        for (const name of ['Highlight', 'IntersectionObserver', 'ResizeObserver', 'WebAssembly'])
          Reflect.deleteProperty(globalThis, name);
        for (const name of ['serviceWorker', 'clipboard', 'share'])
          Reflect.deleteProperty(Navigator.prototype, name);
      }),
  },
];

const PAGES = ['leadership-and-governance/', 'search/?q=agency', 'extract/?p=61', 'about/'];

/** What only script answers: links, forms and what the browser itself opens need none. */
const SCRIPTED = 'button:visible:not([popovertarget], [type=submit])';

for (const { what, scripts, arrange } of WEATHER) {
  test(`when ${what}, every page can be read, nothing dead is offered and nothing breaks`, async ({
    page,
    traces,
  }) => {
    await arrange(page);
    for (const path of PAGES) {
      await page.goto(`./${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (scripts) continue;
      await expect(page.locator(SCRIPTED)).toHaveCount(0);
      const isTold = /search|extract/.test(path);
      await expect(page.getByText('needs JavaScript, which is switched off')).toHaveCount(isTold ? 1 : 0);
      if (isTold) await expect(page.getByText('needs JavaScript, which is switched off')).toBeVisible();
    }
    if (scripts) {
      await page.goto('./search/?q=agency');
      await expect(page.locator('[data-part=heading]')).toContainText('agency');
      await page.goto('./extract/?p=61');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Extract: 1 of 84 paragraphs');
      await page.goto('./leadership-and-governance/');
      const theme = page.locator('[data-theme-switch]');
      await theme.click();
      await expect(theme).toHaveAttribute('title', 'Colours: light');
      await page.getByRole('button', { name: 'Share paragraph 61' }).click();
      const answer = page.getByRole('button', { name: 'Copy link' }).or(page.getByRole('alert'));
      await expect(answer).toBeVisible();
    }
    expect(traces.faults.filter((fault) => !/net::ERR_FAILED/.test(fault))).toEqual([]);
  });
}

test('while the scripts are under way, what they will answer waits out of sight', async ({ page }) => {
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto('./search/', { waitUntil: 'commit' });
  await expect(page.locator('#query')).toBeVisible();
  await expect(page.locator(SCRIPTED)).toHaveCount(0);
  // It may yet come: that it did not would be said too early.
  await expect(page.locator('[data-part=unscripted]')).toBeHidden();
  arrived.resolve();
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  await expect(page.locator('[data-part=unscripted]')).toBeHidden();
});
