// A machine that is killed all the time, or whose disk is full, may be slow: what a journey expects at once may take a while.
import type { Page } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { openMeetingOf, takeInFile } from '../journeys/atTheLaptop.ts';

export const savedInTime = (page: Page): Promise<void> =>
  page.getByText(shell.saved, { exact: true }).first().waitFor();

export const openInTime = (page: Page, name: string): Promise<void> =>
  openMeetingOf(page, name).catch(() => page.getByRole('navigation', { name: shell.steps }).waitFor());

export const takeInPatiently = (page: Page, file: Buffer, words?: string): Promise<void> =>
  takeInFile(page, file, words).catch(() => page.getByText(home.file.takenIn).waitFor());
