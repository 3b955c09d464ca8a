// The built app as `npm start` serves it, for the tests and the commands that drive it.
// Plain JavaScript, since Node 20 cannot run TypeScript by itself.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

/**
 * @typedef {object} Served
 * @property {string} address
 * @property {() => Promise<void>} stop
 */

/** @param {string} root the folder in which dist/ stands */
const isBuilt = (root) => existsSync(join(root, 'dist/sw.js'));

/** What the built app is made from. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @param {string} path */
const changedAt = (path) => statSync(path).mtimeMs;

/** Whether anything it is made from has changed since it was built. @param {string} root */
export function isStale(root = '.') {
  if (!isBuilt(root)) return true;
  const built = changedAt(join(root, 'dist/sw.js'));
  return sources
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => [
      path,
      ...(statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
        : []),
    ])
    .some((path) => changedAt(path) > built);
}

/** Builds it unless what stands there is made from the sources as they are: nothing is proved of an app of yesterday. */
export async function buildIfStale(root = '.') {
  if (isStale(root)) await build({ root, logLevel: 'error' });
}

/**
 * On a free port, unless one is wanted.
 * @returns {Promise<Served>}
 */
export async function serveBuilt(root = '.', port = 0) {
  if (!isBuilt(root)) throw new Error('There is no built app in dist/: run "npm run build" first.');
  const server = await preview({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The preview server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, stop: () => server.close() };
}
