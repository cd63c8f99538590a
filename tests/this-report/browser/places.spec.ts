import { expect, test } from '@playwright/test';
import { listMoves } from '../../support/browser/slow-arrival.ts';

// That a reader begins at the top was the assumption: what was laid out later above a place far down moved it.
for (const path of ['./glossary/#unallocated', './leadership-and-governance/#paragraph-80']) {
  test(`nothing moves on ${path} while it comes over a slow network to a phone`, async ({ page }) => {
    expect(await listMoves(page, path)).toEqual([]);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}
