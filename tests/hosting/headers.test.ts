// The four examples of docs/hosting say the same, and the same as the page itself.
import { describe, expect, test } from 'vitest';
import { commonOf, policiesOf, policyOfPage } from './headers.ts';

const servers = ['nginx', 'apache', 'caddy', 'iis'] as const;

describe.each(servers)('docs/hosting for %s', (server) => {
  test('gives the page the policy it has in itself, and forbids to be framed', () => {
    const withoutFraming = policiesOf[server]()[0]?.replace(" frame-ancestors 'none';", '');
    expect(withoutFraming).toBe(policyOfPage());
    expect(policiesOf[server]()[0]).toContain("frame-ancestors 'none'");
  });

  test('lets only a worker run WebAssembly, and lets that worker ask nobody for anything', () => {
    const [page, worker, offline, ...more] = policiesOf[server]();
    expect(more).toEqual([]);
    expect(page).not.toContain('wasm-unsafe-eval');
    expect(worker).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    expect(offline).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  test('gives every file the same other headers as the rest', () => {
    const common = commonOf[server]();
    expect(Object.keys(common).length).toBeGreaterThanOrEqual(6);
    expect(common).toEqual(commonOf.nginx());
  });
});
