/**
 * Prints what opening a page costs, for each kind of page of the built site beside a bare page of the same text: medians
 * of runs that take turns, on slow 4G with a processor slowed down four times. Run after `npm run build`.
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

const row = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
const whole = (cost: PageCost) => [
  cost.paint.toFixed(0),
  cost.style.toFixed(0),
  cost.layout.toFixed(0),
  cost.blocking.toFixed(0),
  String(cost.nodes),
  String(cost.requests),
  (cost.bytes / 1000).toFixed(1),
];

row('', ['paint ms', 'style ms', 'layout ms', 'blocked ms', 'nodes', 'requests', 'kB']);
for (const path of PAGES) {
  const site: PageCost[] = [];
  const bare: PageCost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    site.push(await measurePage(browser, origin + path));
    bare.push(await measurePage(browser, `${origin}/bare${path}`));
  }
  const [ours, theirs] = [median(site), median(bare)];
  row(path, whole(ours));
  row('  the same text, bare', whole(theirs));
  row('  ratio', [
    (ours.paint / theirs.paint).toFixed(2),
    ((ours.style + ours.layout) / (theirs.style + theirs.layout)).toFixed(2),
  ]);
}
await browser.close();
stop();
