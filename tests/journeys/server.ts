// Serves the built app to the journeys, on a free port, exactly as `npm start` does.
import type { TestProject } from 'vitest/node';
import { isStale, serveBuilt } from '../support/builtApp.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    baseURL: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  // Built here it would be the edition for tests: react reads NODE_ENV.
  if (isStale()) throw new Error('dist/ is older than what it is made from: run "npm run build" first.');
  const { address, stop } = await serveBuilt();
  project.provide('baseURL', address);
  return stop;
}
