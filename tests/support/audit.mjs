// npm run audit: what the app brings along is whole, licensed for this use, runs nothing when installed, and has no known
// fault. The first three are read from the lock; the last is asked of the registry, and said plainly when it cannot be.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const allowed = ['MIT', 'Apache-2.0', 'ISC', 'Unlicense', 'BSD-2-Clause', 'BSD-3-Clause', '(MIT OR Apache-2.0)'];

/** @typedef {{ dev?: boolean, license?: string, integrity?: string, hasInstallScript?: boolean }} Locked */
const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (
  JSON.parse(readFileSync('package-lock.json', 'utf8'))
);
const locked = Object.entries(packages).filter(([place]) => place !== '');
const shipped = locked.filter(([, { dev }]) => !dev);

const faults = [
  ...locked.filter(([, { integrity }]) => !integrity).map(([place]) => `${place} has no checksum in the lock`),
  ...locked
    .filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
    .map(([place]) => `${place} runs a script when it is installed`),
  ...shipped
    .filter(([, { license }]) => !allowed.includes(license ?? ''))
    .map(([place, { license }]) => `${place} is under ${license ?? 'no licence'}`),
];
for (const fault of faults) console.error(fault);
console.log(`audit: ${locked.length} packages locked, ${shipped.length} of them in the app, ${faults.length} faults`);

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
/** @returns {Record<string, number> | undefined} */
function known() {
  try {
    const answer = /** @type {{ metadata?: { vulnerabilities?: Record<string, number> } }} */ (JSON.parse(stdout));
    return answer.metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
const found = known();
if (found === undefined) console.log('audit: the registry gave no advisories: known faults were NOT looked for');
else
  console.log(
    `audit: known faults in the app: ${found['total']}, of them high or critical: ${(found['high'] ?? 0) + (found['critical'] ?? 0)}`,
  );
const serious = (found?.['high'] ?? 0) + (found?.['critical'] ?? 0);
if (faults.length > 0 || serious > 0) process.exit(1);
