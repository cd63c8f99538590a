import { expect, test } from '@playwright/test';
import { listMovesInParts } from '../../support/browser/page-in-parts.ts';
import { PAGE_KINDS } from '../../support/sites/page-paths.ts';

// That a page is painted once, when all of it has come, was the assumption: over a slow network it is painted in halves, and
// a masthead, a scale of grades or a table stood differently before its next part came.
for (const path of PAGE_KINDS) {
  test(`nothing moves on ${path} as it comes tag by tag`, async ({ page }) => {
    expect(await listMovesInParts(page, path)).toEqual([]);
  });
}
