// The built app behind a real nginx with docs/hosting/nginx.conf, word for word but for the port, the certificate and the
// folder. Gets Debian's nginx when there is none and that is allowed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Served } from '../support/builtApp.mjs';

const program = '/usr/sbin/nginx';

function findNginx(): string {
  if (!existsSync(program) && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], { stdio: 'inherit', env });
  }
  if (!existsSync(program)) throw new Error('No nginx found: install nginx, then run this again.');
  return program;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => (bound !== null && typeof bound === 'object' ? done(bound.port) : fail(new Error('no port'))));
    });
  });

/** Fails when a line it means to replace is not there, so that the file that is tested stays the file that is told. */
function replaced(text: string, line: RegExp, by: string): string {
  if (!line.test(text)) throw new Error(`docs/hosting/nginx.conf has no line like ${line.source}`);
  return text.replace(line, by);
}

function configuration(folder: string, dist: string, port: number): string {
  let server = readFileSync('docs/hosting/nginx.conf', 'utf8');
  server = replaced(server, /^ *listen .*$/mu, `  listen 127.0.0.1:${port};`);
  server = replaced(server, /^ *root .*$/mu, `  root ${dist};`);
  server = replaced(server, /^ *ssl_certificate .*$/mu, '');
  server = replaced(server, /^ *ssl_certificate_key .*$/mu, '');
  return [
    'daemon off;',
    `pid ${join(folder, 'pid')};`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`),
    server,
    '}',
  ].join('\n');
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx did not start.');
    if (await fetch(address).catch(() => undefined)) return;
    await pause(50);
  }
  throw new Error('nginx does not answer.');
}

/** `root` is the folder in which dist/ stands. */
export async function withNginx(root: string): Promise<Served> {
  const dist = resolve(root, 'dist');
  if (!existsSync(join(dist, 'sw.js'))) throw new Error('There is no built app in dist/: run "npm run build" first.');
  const folder = mkdtempSync(join(tmpdir(), 'step-up-nginx-'));
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, dist, port));
  const child = spawn(findNginx(), ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const address = `http://127.0.0.1:${port}/`;
  await answers(address, child);
  return {
    address,
    stop: async () => {
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
