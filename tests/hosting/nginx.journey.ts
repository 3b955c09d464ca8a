// A whole meeting and its follow-up on the app as a municipality would serve it: behind nginx, under the strict headers.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearse } from '../rehearsal/rehearse.ts';
import scenario from '../scenarios/scenario-1.json';
import type { Served } from '../support/builtApp.mjs';
import { withNginx } from './withNginx.ts';

let served: Served;
beforeAll(async () => {
  served = await withNginx('.');
});
afterAll(() => served.stop());

const headersOf = async (path: string) => (await fetch(new URL(path, served.address))).headers;

describe('what nginx sends', () => {
  test('the page comes with its policy, and is asked for each time', async () => {
    const headers = await headersOf('./');
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-cache');
    const others = ['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'permissions-policy'];
    expect(others.filter((name) => !headers.has(name))).toEqual([]);
  });

  test('every worker has the policy of a worker, and no other script has', async () => {
    const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
    const withWasm: string[] = [];
    for (const name of scripts) {
      const policy = (await headersOf(`assets/${name}`)).get('content-security-policy') ?? '';
      if (policy.includes('wasm-unsafe-eval')) withWasm.push(name);
    }
    expect(withWasm).toEqual(scripts.filter((name) => name.includes('worker-')));
    expect(withWasm.length).toBeGreaterThan(0);
  });

  test('scripts, the manifest and the offline copy have the types a browser asks for', async () => {
    expect((await headersOf('sw.js')).get('content-type')).toContain('javascript');
    expect((await headersOf('sw.js')).get('content-security-policy')).toContain("connect-src 'self'");
    expect((await headersOf('manifest.webmanifest')).get('content-type')).toContain('application/manifest+json');
  });
});

test('a whole meeting, its handover and its follow-up break no rule of the page', { timeout: 300_000 }, async () => {
  const { faults, violations } = await rehearse({ file: scenario, serve: withNginx });
  expect(faults).toEqual([]);
  expect(violations).toEqual([]);
});
