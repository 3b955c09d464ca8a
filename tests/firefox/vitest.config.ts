// The storage tests once more, in Firefox: it shows faults in transactions that Chromium hides.
import { defineConfig } from 'vitest/config';
import { totals } from '../support/totals.ts';
import { firefoxProvider } from './firefoxProvider.ts';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  worker: { format: 'es' },
  optimizeDeps: { include: ['dexie', 'fast-check', 'hash-wasm', 'valibot'] },
  test: {
    testTimeout: 60_000,
    reporters: ['default', totals],
    fileParallelism: false,
    setupFiles: ['tests/support/seeded.ts'],
    include: ['tests/storage/**/*.test.ts'],
    // It needs an authenticator that only Chromium can be told to pretend.
    exclude: ['tests/storage/passkey.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: firefoxProvider(),
      instances: [{ browser: 'firefox' }],
    },
  },
});
