import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/support/chromium.mjs';
import { totals } from './tests/support/totals.ts';

const testing = process.env['VITEST'] !== undefined;
const launchOptions = testing ? findChromium() : undefined;

// Node 25+ defines an empty global localStorage that hides jsdom's: switch it off in the test workers.
const execArgv = Number(process.versions.node.split('.')[0]) >= 25 ? ['--no-experimental-webstorage'] : [];

/** The development server needs inline scripts and styles; the page policy is for what is built. */
const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  includeManifestIcons: false,
  manifest: {
    id: './',
    name: 'Step Up-møder',
    short_name: 'Step Up',
    description: 'Møder, som borgeren leder. Alt bliver på denne computer.',
    lang: 'da',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#14534E',
    background_color: '#FAF6EE',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*'],
    globIgnores: ['**/*.map', 'sw.js', 'manifest.webmanifest'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    navigateFallback: 'index.html',
    ignoreURLParametersMatching: [/.*/],
    // A new version waits until somebody says yes; the very first one takes care of the page that fetched it.
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

/** How Playwright and Vitest put it. */
const waitedInVain = /Timeout:? +\d+ ?ms|timed out in \d+ms/;

export default defineConfig({
  base: './',
  plugins: [react(), policyOnlyWhenBuilt, ...(testing ? [] : offline)],
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: false },
  build: {
    target: 'es2023',
    // Left as it is written: turned into a list of languages, ':dir()' would not see which way somebody's own words run.
    cssTarget: ['chrome120', 'firefox128', 'safari17', 'ios17'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        chunkFileNames: (chunk) => {
          const language = /locales[\\/](\w+)[\\/]/.exec(chunk.facadeModuleId ?? '')?.[1];
          return `assets/${language ? `${language}-` : ''}[name]-[hash].js`;
        },
        codeSplitting: {
          // React and the words come with the first page, the disk behind it, xstate only with the code of a meeting.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|wouter|zustand)[\\/]/,
              priority: 50,
            },
            { name: 'disk', test: /node_modules[\\/]dexie[\\/]/, priority: 40 },
            { name: 'words', test: /node_modules[\\/](i18next|react-i18next|html-parse-stringify)[\\/]/, priority: 30 },
            { name: 'machine', test: /node_modules[\\/](xstate|@xstate)[\\/]/, priority: 20 },
            { name: 'schema', test: /node_modules[\\/]valibot[\\/]/, priority: 10 },
          ],
        },
      },
    },
  },
  test: {
    // Key derivation is slow on purpose, and a busy machine may take its time.
    testTimeout: 30_000,
    reporters: ['default', totals],
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/**/*.browser.test.ts'],
          setupFiles: ['tests/support/setup.logic.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // A new jsdom for each file costs about 1.5 s of CPU: files share one, so each test leaves it clean.
          isolate: false,
          execArgv,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**', 'tests/**/*.browser.test.tsx'],
          setupFiles: ['tests/support/setup.screen.ts'],
        },
      },
      {
        extends: true,
        // Named here, or the first run finds them one by one and reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@testing-library/jest-dom/vitest',
            '@testing-library/react',
            '@testing-library/user-event',
            'dexie',
            'fast-check',
            'hash-wasm',
            'i18next',
            'qr/decode.js',
            'qrcode-generator',
            'react',
            'react-dom',
            'react-dom/client',
            'react-i18next',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'valibot',
            'wouter',
            'wouter/use-hash-location',
            'xstate',
            'zustand',
            'zxing-wasm/reader',
          ],
        },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          // All files share one origin, so one IndexedDB and one localStorage: one file at a time.
          fileParallelism: false,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/support/setup.screen.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              ...(launchOptions ? { launchOptions } : {}),
              contextOptions: { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          sequence: { groupOrder: 2 },
          environment: 'node',
          // Each journey has a browser storage of its own; two at a time keep a small machine busy and not more.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // What a real browser did not do in time is tried once more, and named at the end; another fault is red at once.
          retry: { count: 1, condition: waitedInVain },
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/server.ts'],
        },
      },
    ],
  },
});
