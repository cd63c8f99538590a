/**
 * Prints what a search costs on slow 4G, in the built site and beside a bare page that fetches the same text and scans
 * it; then the same at 10,000 paragraphs of generated text, beside Pagefind alone. Run after `npm run build`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { findBrowser } from '../support/browser/browser-path.ts';
import { longestSection } from './longest-section.ts';
import { SLOW_4G } from './measure-page.ts';
import { serve } from './serve.ts';

const SITE = 'dist';
const LONG = '.cache/bench/long';
const ENGINE = 'pagefind/pagefind.js';
const PARAGRAPHS = 10_000;
const RUNS = 3;

interface Packed {
  readonly runs: readonly (readonly [string, number, string, string, readonly string[]])[];
}

/** What something cost: milliseconds, and bytes moved with their headers. */
interface Cost {
  readonly time: number;
  readonly bytes: number;
}

/** The middle one of several measurements by time, in words. */
async function measure(...how: Parameters<typeof measureOnce>): Promise<string> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await measureOnce(...how));
  const middle = costs.toSorted((a, b) => a.time - b.time)[Math.floor(RUNS / 2)];
  return middle ? `${middle.time.toFixed(0)} ms, ${(middle.bytes / 1000).toFixed(1)} kB` : '';
}

/** Opens a page, slows the network down, then does something and waits: what it cost until then. */
async function measureOnce(
  browser: Browser,
  address: string,
  wait: number,
  act: string,
  done: string,
): Promise<Cost> {
  const page = await browser.newPage();
  // The page's own files, its icon among them, are not what a search costs.
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (wait > 0) {
    await page.locator('input').focus();
    await page.waitForTimeout(wait);
  }
  const time = await timeUntil(page, act, done);
  const cost = { time, bytes };
  await page.close();
  return cost;
}

function timeUntil(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => { const from = performance.now(); (${act})();
      const look = () => (${done})() ? resolve(performance.now() - from) : setTimeout(look, 4); look(); })`,
  );
}

const typing = (query: string) =>
  `() => { const box = document.querySelector('input'); box.focus(); box.value = ${JSON.stringify(query)};
    box.dispatchEvent(new Event('input', { bubbles: true })); }`;
const BELOW = `() => document.querySelector('.first-results:not([hidden]) li')`;
const LISTED = `() => document.querySelector('report-search [data-part=list] li')`;

const BARE = `<!doctype html><title>Bare</title><input><ol></ol><script>
  const start = async (q) => { const text = await (await fetch('/text.json')).text();
    document.querySelector('ol').innerHTML = JSON.parse(text).filter((t) => t.includes(q)).map(() => '<li></li>').join(''); };
</script>`;
const ALONE = `<!doctype html><title>Pagefind alone</title><input><ol></ol><script type="module">
  window.start = async (q) => { const engine = await import('/alone/pagefind.js'); await engine.options({ noWorker: true, basePath: '/pagefind/' }); const { results } = await engine.search(q);
    const ten = await Promise.all(results.slice(0, 10).map((r) => r.data()));
    document.querySelector('ol').innerHTML = ten.map(() => '<li></li>').join(''); };
</script>`;
const BARE_DONE = `() => document.querySelector('li')`;

/** The file that the scan reads: its name holds a hash of its content. */
function indexOf(folder: string): string {
  const file = readdirSync(join(folder, 'search')).find((name) => /^index\..*json$/.test(name));
  if (!file) throw new Error(`found no search index in ${folder}, expected a built site: npm run build.`);
  return join(folder, 'search', file);
}

function textsOf(folder: string): readonly string[] {
  const { runs } = JSON.parse(readFileSync(indexOf(folder), 'utf8')) as Packed;
  return runs.flatMap((run) => run[4]);
}

/**
 * The site's search over 10,000 paragraphs made of the words of this report, in an order that is always the same.
 * Gives Pagefind's own script, which the site shortens.
 */
async function makeLongSite(): Promise<string> {
  rmSync(LONG, { recursive: true, force: true });
  mkdirSync(LONG, { recursive: true });
  for (const part of ['_astro', 'search']) cpSync(join(SITE, part), join(LONG, part), { recursive: true });
  const words = textsOf(SITE).join(' ').split(' ');
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  const texts = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: 90 }, () => words[next() % words.length]).join(' '),
  );
  const packed = JSON.parse(readFileSync(indexOf(SITE), 'utf8')) as Packed;
  writeFileSync(
    indexOf(LONG),
    JSON.stringify({ ...packed, topics: [], runs: [['paragraph', 0, '1', '=', texts]] }),
  );
  const page = readFileSync(join(SITE, 'search/index.html'), 'utf8');
  writeFileSync(join(LONG, 'search/index.html'), page.replace('<body', '<body data-long="true"'));
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const [at, content] of texts.entries()) {
    const meta = {
      kind: 'paragraph',
      id: `${at + 1}`,
      anchor: `paragraph-${at + 1}`,
      section: 'one',
      sectionTitle: 'One',
      order: `${at}`,
    };
    await index.addCustomRecord({ url: `/one/#paragraph-${at + 1}`, content, language: 'en', meta });
  }
  await index.writeFiles({ outputPath: join(LONG, 'pagefind') });
  await close();
  const original = readFileSync(join(LONG, ENGINE), 'utf8');
  cpSync(join(SITE, ENGINE), join(LONG, ENGINE));
  return original;
}

/** `engine` is Pagefind's script as it comes. */
async function compare(browser: Browser, folder: string, query: string, engine: string): Promise<void> {
  const text = JSON.stringify(textsOf(folder));
  const { origin, stop } = await serve(folder, {
    '/bare.html': BARE,
    '/alone.html': ALONE,
    '/alone/pagefind.js': engine,
    '/text.json': text,
  });
  const start = `() => start(${JSON.stringify(query)})`;
  const print = (name: string, result: string) => process.stdout.write(`  ${name.padEnd(34)} ${result}\n`);
  print(
    'bare fetch of the text and scan',
    await measure(browser, `${origin}/bare.html`, 0, start, BARE_DONE),
  );
  print('Pagefind alone', await measure(browser, `${origin}/alone.html`, 0, start, BARE_DONE));
  if (folder === SITE) {
    const section = `${origin}${longestSection(folder)}`;
    print('below the box of a section', await measure(browser, section, 0, typing(query), BELOW));
  }
  print('this search, pasted at once', await measure(browser, `${origin}/search/`, 0, typing(query), LISTED));
  print(
    'this search, focused 1 s before',
    await measure(browser, `${origin}/search/`, 1000, typing(query), LISTED),
  );
  stop();
}

const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const engine = await makeLongSite();
process.stdout.write('First results on slow 4G, this report:\n');
await compare(browser, SITE, 'agency', engine);
process.stdout.write(`First results on slow 4G, ${PARAGRAPHS} paragraphs:\n`);
await compare(browser, LONG, 'interpreting', engine);
await browser.close();
