// The headers each example of docs/hosting gives to each kind of file, read from the examples themselves.
import { readFileSync } from 'node:fs';

export type Headers = Readonly<Record<string, string>>;

const read = (file: string): string => readFileSync(`docs/hosting/${file}`, 'utf8');
const policies = (text: string, start: RegExp): string[] =>
  [...text.matchAll(start)].map(([, policy]) => policy ?? '').filter((policy) => policy.startsWith('default-src'));

/** The policies of page, workers and offline copy, in that order. */
export const policiesOf = {
  nginx: () => policies(read('nginx.conf'), /"(default-src[^"]*?);?";/gu),
  apache: () => policies(read('apache.htaccess'), /Content-Security-Policy "([^"]*)"/gu),
  caddy: () => policies(read('Caddyfile'), /Content-Security-Policy "([^"]*)"/gu),
  iis: () => policies(read('web.config'), /value="(default-src[^"]*)"/gu),
};

const asRecord = (pairs: Iterable<RegExpMatchArray>): Headers =>
  Object.fromEntries(Array.from(pairs, ([, name = '', value = '']) => [name.toLowerCase(), value]));

const notOfEachFile = (headers: Headers): Headers =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['content-security-policy', 'cache-control'].includes(name)),
  );

/** What every file gets alike. */
export const commonOf = {
  nginx: () => notOfEachFile(asRecord(read('nginx.conf').matchAll(/add_header ([\w-]+) "([^"]*)" always;/gu))),
  apache: () => notOfEachFile(asRecord(read('apache.htaccess').matchAll(/Header always set ([\w-]+) "([^"]*)"/gu))),
  caddy: () => notOfEachFile(asRecord(read('Caddyfile').matchAll(/^\t\t([A-Z][\w-]+) "([^"]*)"$/gmu))),
  iis: () => notOfEachFile(asRecord(read('web.config').matchAll(/<add name="([\w-]+)" value="([^"]*)"/gu))),
};

export const policyOfPage = (): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(readFileSync('index.html', 'utf8'))?.[1] ?? '';
