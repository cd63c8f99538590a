import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checksums } from '../support/project/project-copy.ts';

/** A site with all that a page can be made of: styles of its own and shared, a script, and an address with nothing to show. */
const FILES = {
  'package.json': '{ "type": "module" }',
  'src/shared.css': 'p { color: green }',
  'src/pages/[page].astro': `---
import '../shared.css';
export const getStaticPaths = () => Array.from({ length: 40 }, (_, at) => ({ params: { page: String(at) } }));
const { page } = Astro.params;
if (page === '7') return new Response(null, { status: 404 });
if (page === process.env.WRONG) throw new Error('page ' + page + ' cannot be drawn');
---
<html lang="en"><head><title>{page}</title></head><body><p>{page}</p><script>import '../told.ts';</script></body></html>
<style>p { margin: 1rem }</style>`,
  'src/told.ts': 'document.body.dataset.told = "yes";',
  'src/pages/[page].txt.ts': `export const getStaticPaths = () => [{ params: { page: 'a' } }, { params: { page: 'b' } }];
export const GET = ({ params }) => new Response(params.page, { headers: { 'content-type': 'text/plain' } });`,
};

const folder = mkdtempSync(join(tmpdir(), 'threads-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

/** Builds the site, with threads from so many addresses on, which look for the program in a folder. */
function build(from: number, env: Readonly<Record<string, string>> = {}, program = '.prerender/') {
  const module = pathToFileURL(resolve('src/build/render-threads.ts')).href;
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { renderThreads, CONCURRENCY } from '${module}';
     export default { build: { concurrency: CONCURRENCY }, integrations: [renderThreads(${from}, '${program}')] };`,
  );
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  return { code: status, output: stdout + stderr };
}

describe('drawing in several threads', () => {
  it('gives the bytes that one thread gives', () => {
    const alone = build(1000);
    expect(alone.code, alone.output).toBe(0);
    const expected = checksums(join(folder, 'dist'));
    expect(Object.keys(expected)).toHaveLength(42);
    const shared = build(1);
    expect(shared.code, shared.output).toBe(0);
    expect(shared.output).not.toContain('A thread ended');
    expect(checksums(join(folder, 'dist'))).toEqual(expected);
  });

  it('is left to one thread where a version of Astro has the program elsewhere', () => {
    const { code, output } = build(1, {}, '.elsewhere/');
    expect(code, output).toBe(0);
    expect(output).toContain('Found no prerender-entry in .elsewhere/, and this thread draws all pages.');
  });

  it('stops at a page that goes wrong, with the page’s own error', () => {
    const { code, output } = build(1, { WRONG: '23' });
    expect(code).not.toBe(0);
    expect(output).toContain('page 23 cannot be drawn');
  });
});
