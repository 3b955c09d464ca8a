// Serves the built app to the journeys, on a free port, exactly as `npm start` does.
import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    baseURL: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run "npm run build" first.');
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('baseURL', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
