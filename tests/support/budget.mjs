// Fails when what a first visit downloads grows past its budget, or when the code of a meeting comes with it.
// Counted in bytes of gzip -9: index.html and every script and style it names, with what those import at once.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 165_000;
const onlyInMeetings = ['machine-'];

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/: run "npm run build" first.');
  process.exit(1);
}

/** @param {string} file */
const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
/** @param {string} file */
const importedAtOnce = (file) =>
  [...readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(
    ([, name]) => `assets/${name}`,
  );

const named = [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)];
const first = new Set(named.map(([, file]) => /** @type {string} */ (file)));
for (const file of first) if (file.endsWith('.js')) for (const next of importedAtOnce(file)) first.add(next);

const total = [...first].reduce((sum, file) => sum + size(file), size('index.html'));
const lazy = readdirSync('dist/assets')
  .map((name) => `assets/${name}`)
  .filter((file) => /\.(js|css)$/.test(file) && !first.has(file));

for (const file of first) console.log(`first  ${String(size(file)).padStart(7)}  ${file}`);
for (const file of lazy.toSorted((a, b) => size(b) - size(a)).slice(0, 8))
  console.log(`later  ${String(size(file)).padStart(7)}  ${file}`);

const early = [...first].filter((file) => onlyInMeetings.some((name) => file.startsWith(`assets/${name}`)));
for (const file of early) console.error(`${file} comes with the first page, but only a meeting needs it`);
const meeting = lazy.reduce((sum, file) => sum + size(file), 0);
console.log(`budget: first load ${total} of ${budget} bytes gzip, later ${meeting}`);
if (total > budget || early.length > 0) process.exit(1);
