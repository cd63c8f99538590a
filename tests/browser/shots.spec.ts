import { test } from '@playwright/test';
for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280]) {
    test(`${scheme} ${width}`, async ({ browser, baseURL }) => {
      const ctx = await browser.newContext({
        viewport: { width, height: width === 320 ? 700 : 900 },
        colorScheme: scheme,
        baseURL: baseURL!,
        hasTouch: width === 320,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await ctx.newPage();
      page.on('console', (m) => console.log('console', m.text()));
      page.on('pageerror', (e) => console.log('pageerror', e.message));
      await page.goto('leadership-and-governance/#paragraph-61');
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/shot-section-${scheme}-${width}.png` });
      await page.getByRole('button', { name: 'Share paragraph 61' }).click();
      await page.waitForTimeout(300);
      await page.getByRole('button', { name: 'Cite' }).click();
      await page.getByRole('button', { name: 'Copy APA citation' }).click();
      await page.getByRole('button', { name: 'Add to extract' }).click();
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/shot-menu-${scheme}-${width}.png` });
      await page.goto('paragraph/61/');
      await page.screenshot({ path: `/tmp/shot-permalink-${scheme}-${width}.png`, fullPage: true });
      await page.goto('extract/?p=14,61,999&a=8,9');
      await page.waitForTimeout(400);
      await page.screenshot({ path: `/tmp/shot-extract-${scheme}-${width}.png`, fullPage: true });
      if (scheme === 'light' && width === 1280) {
        await page.pdf({ path: '/tmp/extract.pdf', format: 'A4' });
        await page.goto('paragraph/61/');
        await page.pdf({ path: '/tmp/para.pdf', format: 'A4' });
        const r = await page.goto('paragraph/999/');
        await page.waitForTimeout(200);
        await page.screenshot({ path: '/tmp/shot-404.png' });
        await page.goto('leadership-and-governance/#paragraph-999');
        await page.waitForTimeout(300);
        await page.screenshot({ path: '/tmp/shot-lost.png' });
        await page.goto('how-to-cite/');
        await page.screenshot({ path: '/tmp/shot-cite.png', fullPage: true });
        await page.goto('leadership-and-governance/#paragraph-61');
        await page.locator('#paragraph-61 p').click({ clickCount: 2 });
        await page.waitForTimeout(900);
        await page.screenshot({ path: '/tmp/shot-selected.png' });
      }
    });
  }
