import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';

/** What is written into addresses to make a page run, leave or break; each stands in an address as given. */
const HOSTILE = [
  '<script>globalThis.ran=1</script>"><img src=x onerror=globalThis.ran=1><svg onload=globalThis.ran=1>',
  'javascript:globalThis.ran=1//{{constructor.constructor("globalThis.ran=1")()}}',
  `${'(a+)+'.repeat(20)}$${'[({'.repeat(30)}`,
  'hired\0staff \u{202e}ycnega\u{2066}',
  '__proto__',
  'constructor',
].map(encodeURIComponent);

/** What no encoder writes. */
const BROKEN = ['%', '%E0%A4%A%00%ff%fe%ED%A0%80%u0041'];

/** The pages that read an address, and what each says that it made of it. */
const READERS: readonly {
  readonly name: string;
  readonly address: (text: string) => string;
  readonly says: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'what is searched for',
    address: (text) => `search/?q=${text}`,
    says: (page) => expect(page.locator('[data-part=heading]')).not.toBeEmpty(),
  },
  {
    name: 'the filters of a search',
    address: (text) => `search/?q=hired&section=${text}&kind=${text}&topic=${text}&sort=${text}`,
    says: (page) => expect(page.locator('[data-part=heading]')).toContainText('hired'),
  },
  {
    name: 'the choice of an extract',
    address: (text) => `extract/?p=14,${text}&a=${text}`,
    says: (page) => expect(page.locator('extract-sheet')).toContainText('Not in this report'),
  },
  {
    name: 'words to mark, and a fragment',
    address: (text) => `running-the-ferries/?q=${text}#${text}999`,
    says: (page) => expect(page.locator('h1')).toBeVisible(),
  },
  {
    name: 'a number that is none',
    address: (text) => `paragraph/${text}999/`,
    says: (page) => expect(page.locator('h1')).toHaveText('There is no page at this address'),
  },
];

/** Without the policy what would run runs: with it, a page that is open to this would look the same as one that is not. */
for (const bypassCSP of [true, false]) {
  test.describe(`${bypassCSP ? 'without' : 'with'} the policy`, () => {
    test.use({ bypassCSP });

    for (const { name, address, says } of READERS) {
      test(`nothing runs, leaves or breaks by ${name}`, async ({ page, traces }) => {
        page.on('dialog', (dialog) => dialog.dismiss());
        for (const text of bypassCSP ? [...HOSTILE, ...BROKEN] : HOSTILE.slice(0, 2)) {
          await page.goto(address(text));
          await says(page);
          expect(await page.evaluate(() => 'ran' in globalThis), text).toBe(false);
          await expect(page.locator('main :is(img[src=x], svg[onload], script:not([src]))')).toHaveCount(0);
        }
        expect(traces.foreign).toEqual([]);
        // That the address of a unit leads nowhere is what its page says, and no fault of it.
        expect(traces.faults.filter((fault) => !/\b40[04]\b/.test(fault))).toEqual([]);
      });
    }
  });
}

const MEGABYTE = 1_000_000;

// No server takes such a query, so the page comes without it: what is tested is what the page does.
test('a megabyte is read up to a limit, and said to be cut', async ({ page, traces, baseURL }) => {
  await page.route(/\?/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(origin + pathname) });
  });
  const main = page.locator('main');
  await page.goto(`${baseURL}search/?q=${'hired+'.repeat(MEGABYTE / 7)}`);
  await expect(page.locator('[data-part=notes]')).toContainText('Only the first');
  await page.goto(
    `${baseURL}extract/?p=14,${'9'.repeat(MEGABYTE)},${'x,'.repeat(1000)}${'y1,y2,y3,'.repeat(99)}`,
  );
  await expect(main).toContainText('Not in this report: paragraph “9999');
  expect((await main.textContent())?.length).toBeLessThan(10_000);
  const fragments = [
    `paragraph-${'1'.repeat(MEGABYTE)}`,
    `action-${'1'.repeat(MEGABYTE)}!1`,
    `${'a-'.repeat(MEGABYTE / 2)}!1`,
  ];
  for (const fragment of fragments) {
    await page.goto('about:blank');
    await page.goto(`${baseURL}judgements/#${fragment}`);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('body').textContent())?.length).toBeLessThan(100_000);
  }
  expect(traces.foreign).toEqual([]);
  expect(traces.faults).toEqual([]);
});
