/**
 * Prints what a search costs on slow 4G, in the built site and beside a bare page that fetches the same text and scans
 * it; then the same at 10,000 paragraphs of generated text, beside Pagefind alone. Run after `npm run build`.
 */
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../support/browser/browser-path.ts';
import { makeLongSite, textsOf } from './long-site.ts';
import { longestSection } from './longest-section.ts';
import { measureSearch } from './search-cost.ts';
import { serve } from './serve.ts';

const SITE = 'dist';
const LONG = '.cache/bench/long';
const PARAGRAPHS = 10_000;

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
    await measureSearch(browser, `${origin}/bare.html`, 0, start, BARE_DONE),
  );
  print('Pagefind alone', await measureSearch(browser, `${origin}/alone.html`, 0, start, BARE_DONE));
  if (folder === SITE) {
    const section = `${origin}${longestSection(folder)}`;
    print('below the box of a section', await measureSearch(browser, section, 0, typing(query), BELOW));
  }
  print(
    'this search, pasted at once',
    await measureSearch(browser, `${origin}/search/`, 0, typing(query), LISTED),
  );
  print(
    'this search, focused 1 s before',
    await measureSearch(browser, `${origin}/search/`, 1000, typing(query), LISTED),
  );
  stop();
}

const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const engine = await makeLongSite(SITE, LONG, PARAGRAPHS);
process.stdout.write('First results on slow 4G, this report:\n');
await compare(browser, SITE, 'agency', engine);
process.stdout.write(`First results on slow 4G, ${PARAGRAPHS} paragraphs:\n`);
await compare(browser, LONG, 'interpreting', engine);
await browser.close();
