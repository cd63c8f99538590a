import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const ENGINE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What each set of rules is: all, those that colours can break, those that they cannot, and those that a width can. */
const RULES = {
  all: { runOnly: { type: 'tag', values: TAGS } },
  'of colours': { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  'but colours': {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'color-contrast': { enabled: false } },
  },
  'of width': { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } },
} satisfies Readonly<Record<string, RunOptions>>;

/** A set of the rules of axe. */
export type Rules = keyof typeof RULES;

/**
 * What axe finds on the page as it is, as "rule: selector". It sees into no frames: no page holds one. What is in order
 * is not listed, and of what a page loads only media are waited for, since no rule asks about its styles.
 */
export async function findWithAxe(page: Page, rules: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(ENGINE);
  const options: RunOptions = {
    ...RULES[rules],
    resultTypes: ['violations'],
    preload: { assets: ['media'] },
  };
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, asked);

    /** Whether all of an element lies above what is seen of one around it: axe counts it as near what it would cover. */
    const isCutOff = (selector: string): boolean => {
      const one = document.querySelector(selector);
      for (let outer = one?.parentElement; one && outer; outer = outer.parentElement) {
        const { top } = outer.getBoundingClientRect();
        const clips = getComputedStyle(outer).overflowY === 'clip';
        if (clips && one.getBoundingClientRect().bottom <= top) return true;
      }
      return false;
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ any }) => {
          const near = any.flatMap(({ relatedNodes = [] }) =>
            relatedNodes.map(({ target }) => target.join(' ')),
          );
          return id !== 'target-size' || near.length === 0 || !near.every(isCutOff);
        })
        .map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, options);
}

/** Asks axe about the page as it is, in light and in dark: the schemes differ in colours alone. */
export async function expectNothingInBothSchemes(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await findWithAxe(page, 'all'), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findWithAxe(page, 'of colours'), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
