// The built app behind a real web server: npm run test:nginx.
import { defineConfig } from 'vitest/config';
import { totals } from '../support/totals.ts';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { reporters: ['default', totals], include: ['tests/hosting/nginx.journey.ts'], hookTimeout: 120_000 },
});
