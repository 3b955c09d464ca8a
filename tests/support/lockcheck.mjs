// Fails when package-lock.json lacks an optional package of another platform, or names a host.
// npm can write such a lock without a word when a registry lags; `npm ci` then fails on that other platform.
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8');
const { packages } = /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */ (
  JSON.parse(text)
);

/**
 * A dependency is looked for beside its owner, then one level up, and so on to the root, as Node does.
 * @param {string} owner
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(owner, name) {
  if (`${owner && `${owner}/`}node_modules/${name}` in packages) return true;
  if (owner === '') return false;
  const parent = owner.slice(0, Math.max(0, owner.lastIndexOf('/node_modules/')));
  return isLocked(parent, name);
}

const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(owner, name))
    .map((name) => `${owner || 'the project'} wants ${name}`),
);
const hosts = text.match(/"resolved":/g)?.length ?? 0;

for (const line of missing) console.error(`missing in the lock: ${line}`);
console.log(`lock: ${missing.length} optional entries missing, ${hosts} addresses`);
if (missing.length > 0 || hosts > 0) process.exit(1);
