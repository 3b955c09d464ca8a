// What a rehearsal watches all the time: that nothing leaves the app, that the page has no errors, and what its policy
// refuses.
import type { BrowserContext } from 'playwright';

const isOwn = (url: string, origin: string): boolean => /^(?:data|blob):/.test(url) || new URL(url).origin === origin;

export function watch(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) faults.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
  return faults;
}

export async function watchPolicy(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeBinding('policyViolated', (_, what: string) => violations.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const tell: unknown = Reflect.get(globalThis, 'policyViolated');
      const what = `${effectiveDirective}: ${blockedURI} in ${sourceFile}`;
      if (typeof tell === 'function') Reflect.apply(tell, undefined, [what]);
    });
  });
  return violations;
}
