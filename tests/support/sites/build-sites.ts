import { execFileSync } from 'node:child_process';
import { ALL_SITES, SITES, type TestedSite } from './sites.ts';

/** Builds the site once for each place where it is tested, and that of every report written for the tests. */
for (const site of SITES) build(site);
for (const site of ALL_SITES.slice(SITES.length)) build(site, { CARDS: 'none' });

function build({ name, origin, base, folder, report }: TestedSite, more: NodeJS.ProcessEnv = {}): void {
  process.stdout.write(`Building the site at ${name} into ${folder}\n`);
  execFileSync('npx', ['astro', 'build', '--outDir', folder, '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...more,
      // The repository's own report is what the build takes where none is named.
      REPORT: report === '.' ? '' : report,
      SITE_URL: origin,
      BASE_PATH: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}
