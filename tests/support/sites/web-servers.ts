import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fetchFile } from './fetch-file.ts';

/** A web server that the project has a file for. */
export interface WebServer {
  readonly name: 'nginx' | 'caddy';
  /** The encodings that it can choose from, the one it prefers first. */
  readonly encodings: readonly ('br' | 'zstd' | 'gzip')[];
  readonly packages: string;
}

/** The web servers under test, in the form in which Debian packages them. */
export const WEB_SERVERS: readonly WebServer[] = [
  { name: 'nginx', encodings: ['br', 'gzip'], packages: 'nginx libnginx-mod-http-brotli-static' },
  { name: 'caddy', encodings: ['br', 'zstd', 'gzip'], packages: 'caddy' },
];

/** A site to be served: the folder that is the server's root, and the path below it where the site lies. */
export interface ServedSite {
  readonly root: string;
  readonly base: string;
}

/** A server at work: where it answers, and how to end it. */
export interface RunningServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on a free port of this machine with the project's own file for it, its logs and temporary files in
 * `home`. Throws an Error that says what to install, or what the server said instead of starting.
 */
export async function startServer(server: WebServer, site: ServedSite, home: string): Promise<RunningServer> {
  if (spawnSync(server.name, ['version'], { stdio: 'ignore' }).error) {
    throw new Error(`found no ${server.name}, expected it installed: apt-get install ${server.packages}`);
  }
  mkdirSync(home, { recursive: true });
  const port = await findPort();
  const origin = `http://127.0.0.1:${port}`;
  const started = server.name === 'nginx' ? startNginx(site, home, port) : startCaddy(site, home, origin);
  let said = '';
  started.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (started.exitCode !== null) break;
    const answer = await fetchFile(`${origin}${site.base}`).catch(() => undefined);
    if (answer) return { origin, stop: () => stop(started) };
    await new Promise((done) => setTimeout(done, 100));
  }
  started.kill();
  throw new Error(`${server.name} did not start: ${said}`);
}

function startNginx({ root, base }: ServedSite, home: string, port: number): ChildProcess {
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/report;', `root ${root};`)
    .replace('set $base "";', `set $base "${base.replace(/\/$/, '')}";`);
  writeFileSync(join(home, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(home, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  include ${home}/site.conf;
}
`,
  );
  return spawn('nginx', ['-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function startCaddy({ root, base }: ServedSite, home: string, origin: string): ChildProcess {
  return spawn('caddy', ['run', '--config', resolve('deploy/Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      // Several servers at once: each would want the one address of the administration.
      CADDY_ADMIN: 'off',
      SITE_ADDRESS: origin,
      SITE_ROOT: root,
      BASE_PATH: base.replace(/\/$/, ''),
    },
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('found no port');
  return address.port;
}
