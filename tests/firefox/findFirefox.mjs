// Finds the Firefox that the storage tests run in too; gets Debian's ESR when there is none and that is allowed.
// Plain JavaScript, since Node 20 cannot run TypeScript by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`,
];

/** @returns {string | undefined} */
const found = () => [process.env['FIREFOX_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path));

/** @returns {string} */
export function findFirefox() {
  if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], { stdio: 'inherit', env });
  }
  const path = found();
  if (path === undefined)
    throw new Error('No Firefox found. Install Firefox or Firefox ESR, or set FIREFOX_PATH to one.');
  return path;
}
