/**
 * Prints what opening a page costs, for each kind of page of the built site beside a bare page of the same text: medians
 * of runs that take turns, on slow 4G with a processor slowed down four times, and of its drawing, which is style and
 * layout, also where the page comes at once. Run after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser/browser-path.ts';
import { barePage } from './bare-page.ts';
import { longestSection } from './longest-section.ts';
import { measurePage, median, type PageCost } from './measure-page.ts';
import { serve } from './serve.ts';

const SITE = 'dist';
const RUNS = 5;

const html = (path: string) => readFileSync(join(SITE, path, 'index.html'), 'utf8');

/** One page of every kind; those named on the command line instead, parted by commas. */
const PAGES = process.argv[2]?.split(',') ?? [
  longestSection(SITE),
  '/',
  '/search/',
  '/statistics/',
  '/glossary/',
  '/paragraph/1/',
  '/report/',
];

const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const { origin, stop } = await serve(
  SITE,
  Object.fromEntries(PAGES.map((path) => [`/bare${path}index.html`, barePage(html(path))])),
);

/** Runs of a page where it comes over slow 4G, in parts, and where it comes at once. */
interface Runs {
  readonly slow: PageCost[];
  readonly atOnce: PageCost[];
}

async function run(address: string, { slow, atOnce }: Runs): Promise<void> {
  slow.push(await measurePage(browser, address, 'slow-4g'));
  atOnce.push(await measurePage(browser, address, 'at-once'));
}

const row = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(11)).join('')}\n`);
const paint = ({ slow }: Runs) => median(slow).paint;
const drawing = (runs: readonly PageCost[]) => median(runs).style + median(runs).layout;
const whole = ({ slow, atOnce }: Runs) => {
  const cost = median(slow);
  return [
    cost.paint.toFixed(0),
    drawing(slow).toFixed(0),
    drawing(atOnce).toFixed(0),
    cost.blocking.toFixed(0),
    String(cost.nodes),
    String(cost.requests),
    (cost.bytes / 1000).toFixed(1),
  ];
};

row('', ['paint ms', 'drawing ms', 'at once ms', 'blocked ms', 'nodes', 'requests', 'kB']);
for (const path of PAGES) {
  const site: Runs = { slow: [], atOnce: [] };
  const bare: Runs = { slow: [], atOnce: [] };
  for (let turn = 0; turn < RUNS; turn += 1) {
    await run(origin + path, site);
    await run(`${origin}/bare${path}`, bare);
  }
  row(path, whole(site));
  row('  the same text, bare', whole(bare));
  row('  ratio', [
    (paint(site) / paint(bare)).toFixed(2),
    (drawing(site.slow) / drawing(bare.slow)).toFixed(2),
    (drawing(site.atOnce) / drawing(bare.atOnce)).toFixed(2),
  ]);
}
await browser.close();
stop();
