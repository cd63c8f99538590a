import { expect, test } from '@playwright/test';
import { listMoves } from '../../support/browser/slow-arrival.ts';
import { PAGE_KINDS } from '../../support/sites/page-paths.ts';

/** A chart to be framed has no face to wait for; the page for lost addresses grows by what it finds. */
const OTHERS = /^\.\/(?:embed\/|404)/;

// That the face which stands in until then is as wide was the assumption, and the tests never let the other one come: where
// one paragraph took a line more or less, all below it moved. That a page is painted when all of it has come was another:
// what stands at the end of its box, or below what comes after it, moved when a part more had come.
for (const path of PAGE_KINDS.filter((one) => !OTHERS.test(one))) {
  test(`nothing moves on ${path} when its typeface comes after its words`, async ({ page }) => {
    expect(await listMoves(page, path)).toEqual([]);
  });
}
