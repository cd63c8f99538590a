import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject } from '../support/project/project-copy.ts';
import { generateReport } from './generated-report.ts';

/** Runs in the build itself, as it ends: what the process and its threads took. Pagefind's own process is not in it. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync('usage.json', JSON.stringify(process.resourceUsage())));",
)}`;

interface Usage {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  /** In kilobytes. */
  readonly maxRSS: number;
}

/** Builds a project where it lies and prints one row. Throws an Error with the last lines of a build that fails. */
function measure(name: string, folder: string, env: Readonly<Record<string, string>>): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', PROBE, 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name}: the build failed.\n${(stdout + stderr).slice(-3000)}`);
  const usage = JSON.parse(readFileSync(join(folder, 'usage.json'), 'utf8')) as Usage;
  const files = listFiles(join(folder, 'dist'));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const cells = [
    wall.toFixed(1),
    ((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1),
    (usage.maxRSS / 1024).toFixed(0),
    String(files.length),
    (bytes / 1e6).toFixed(1),
  ];
  process.stdout.write(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Puts a generated report in the place of the project's own. */
function publishInstead(folder: string, count: number): void {
  for (const old of ['content', 'seeds']) rmSync(join(folder, old), { recursive: true });
  for (const [path, text] of generateReport(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The sizes asked for on the command line, or all: `npm run bench:build -- 84 1000`. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [84, 1000, 10_000];
process.stdout.write(
  `${''.padEnd(36)}${['wall s', 'CPU s', 'peak MB', 'files', 'dist MB'].map((cell) => cell.padStart(10)).join('')}\n`,
);
if (asked.length === 0) {
  const copy = copyProject();
  for (const kind of ['cards', 'charts', 'citations']) {
    rmSync(join('node_modules/.cache', kind), { recursive: true, force: true });
  }
  measure('this report, from nothing', copy.folder, {});
  measure('this report, again', copy.folder, {});
  copy.remove();
}
for (const size of sizes) {
  const copy = copyProject();
  publishInstead(copy.folder, size);
  measure(`${size} paragraphs, without pictures`, copy.folder, { CARDS: 'none' });
  copy.remove();
}
