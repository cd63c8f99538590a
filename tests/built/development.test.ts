import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sectionFiles } from '../../src/importing/candidates/candidate-files.ts';
import { readReport } from '../../src/report/reading/read-report.ts';
import { findBrowser } from '../support/browser/browser-path.ts';
import { copyProject } from '../support/project/project-copy.ts';

const copy = copyProject();
const report = 'tests/fixtures/inspection';
const at = (path: string) => join(copy.folder, report, path);
const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(at(file), text.replace(from, to));
};

let server: ChildProcess;
let origin = '';
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: copy.folder,
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        REPORT: report,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const path = await findBrowser();
  browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] });
  await shows('/', 'Nethermoor');
});

afterAll(async () => {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  copy.remove();
});

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks for a page until it says these words: how long a machine needs for that proves nothing. */
async function shows(path: string, words: string): Promise<void> {
  const read = async () =>
    await (await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } })).text();
  await vi.waitFor(async () => expect(await read()).toContain(words), { timeout: 110_000, interval: 300 });
}

/** Opens the first page in a browser until its error says all these words. */
async function showsError(...words: readonly string[]): Promise<void> {
  await shows('/', '<title>AstroUserError');
  const page = await browser.newPage();
  const error = page.locator('vite-error-overlay');
  // The words come a moment after the page, and are lost on a browser that was not there yet.
  await vi.waitFor(
    async () => {
      await page.goto(origin);
      for (const one of words) await error.getByText(one).first().waitFor({ timeout: 5_000 });
    },
    { timeout: 110_000 },
  );
  await page.close();
}

const QUOTE = 'Visits from schools have grown from 40 in 2016 to 62 in the year of this inspection.';

describe('the server for editing shows, without being started again,', () => {
  it('a change of the text and of report.yaml', async () => {
    change('seeds/report.txt', 'are well looked after', 'are very well looked after');
    await shows('/report/', 'are very well looked after');
    change('content/report.yaml', 'name: Nethermoor libraries inspection', 'name: Nethermoor in 2019');
    await shows('/', '<title>Nethermoor in 2019');
  });

  it('a wrong quotation as an error with its file, its line and the nearest words, until it is mended', async () => {
    writeFileSync(
      at('content/statistics.yaml'),
      `# Visits.\nvisits:\n  label: Visits of schools\n  value: 40\n  printed: '40'\n  unit: visits\n  qualifier: ''\n  when: { kind: unstated }\n  paragraph: 2\n  quote: ${QUOTE.replace('schools', 'clubs')}\n`,
    );
    await showsError('content/statistics.yaml:2, visits: found', `The nearest words there are "${QUOTE}"`);
    change('content/statistics.yaml', 'from clubs', 'from schools');
    await shows('/statistics/', 'Visits of schools');
  });

  // That the folder is there when the server starts was the assumption.
  it('a folder that was not there, its files, a title and a note that are written in them', async () => {
    const accepted = [{ line: 63, fault: 'missing-label' }] as const;
    mkdirSync(at('content/sections'));
    for (const [path, text] of sectionFiles(
      readReport(readFileSync(at('seeds/report.txt'), 'utf8'), { accepted }),
    ))
      writeFileSync(
        at(path.replace('candidates', 'content')),
        text.replace('title: What', 'title: Say what'),
      );
    await shows('/', 'Say what needs to improve?');
    change('content/sections/what-needs-to-improve.mdx', 'title: Say what', 'title: Know what');
    await shows('/', 'Know what needs to improve?');
    appendFileSync(at('content/sections/what-needs-to-improve.mdx'), '\nA note of mine.\n');
    await shows('/what-needs-to-improve/', 'A note of mine.');
  });

  // A page that was right when the server started was watched by Astro, which told the log alone, in words of its own.
  it('a wrong page of sections as an error with its file, what was found and what to do, until it is mended', async () => {
    const file = 'content/sections/what-needs-to-improve.mdx';
    change(file, 'title: Know what', 'titel: Know what');
    await showsError(
      `${file}: title: found nothing, expected string; the keys of the page: found a field "titel"`,
      'Correct these keys at the head of the file',
    );
    change(file, 'titel: Know what', 'title: Learn what');
    await shows('/', 'Learn what needs to improve?');
    change(file, '---\n', '');
    await showsError(`${file}:1: found`, 'Write "---" above and below the keys');
    writeFileSync(at(file), `---\n${readFileSync(at(file), 'utf8')}`);
    await shows('/', 'Learn what needs to improve?');
    unlinkSync(at(file));
    await showsError('expected "What needs to improve?"', "Headings stand in the report's order");
  });
});
