import { execFileSync } from 'node:child_process';
import { SITES } from './sites.ts';

/** Builds the site once for each place where it is tested. */
for (const { name, origin, base, folder } of SITES) {
  process.stdout.write(`Building the site at ${name} into ${folder}\n`);
  execFileSync('npx', ['astro', 'build', '--outDir', folder, '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_URL: origin, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
