import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: CHROMIUM_PATH if set, else Playwright's own (undefined), else on 64-bit Linux the one from
 * the package registry, else one that is installed. Throws an Error that says what to install.
 */
export async function findBrowser(): Promise<string | undefined> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH: found no file at "${chosen}", expected the program of Chrome or Chromium.`,
    );
  }
  if (existsSync(chromium.executablePath())) return undefined;
  // Without windows and extensions, which no test needs, it does the same in half the time of an installed one.
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  const installed = PLACES.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    'No browser was found. Install Chrome or Chromium, or run: npx playwright install chromium',
  );
}

async function unpackBrowser(): Promise<string> {
  const packaged = await import('@sparticuz/chromium');
  const path = await packaged.default.executablePath();
  const archives = join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
  await packaged.inflate(join(archives, 'al2023.tar.br'));
  // Letters are as wide as in every other program of the machine; the few fonts of the package are for one that has none.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  packaged.setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return path;
}
