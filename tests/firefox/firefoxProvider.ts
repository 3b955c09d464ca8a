// Opens an unchanged Firefox on the page of the tests and closes it again. It drives nothing: the storage tests need no hand.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineBrowserProvider } from '@vitest/browser';
import { findFirefox } from './findFirefox.mjs';

/** A profile of its own that asks nobody anything and goes nowhere. */
const preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const freshProfile = (): string => {
  const profile = mkdtempSync(join(tmpdir(), 'step-up-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

export const firefoxProvider = () =>
  defineBrowserProvider({
    name: 'firefox',
    supportedBrowser: ['firefox'],
    providerFactory: () => {
      const open: { readonly child: ChildProcess; readonly profile: string }[] = [];
      return {
        name: 'firefox',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        openPage: (_session, url) => {
          const profile = freshProfile();
          const child = spawn(findFirefox(), ['--headless', '--no-remote', '--profile', profile, url], {
            stdio: 'ignore',
          });
          open.push({ child, profile });
          return Promise.resolve();
        },
        close: async () => {
          for (const { child, profile } of open) {
            child.kill();
            await ended(child);
            rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
          }
        },
      };
    },
  });
