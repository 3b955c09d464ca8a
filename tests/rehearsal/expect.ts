// Waits as long as a slow computer needs; what is wrong is still said with what was expected and what stood there.
import { expect as base } from 'playwright/test';

export const patience = 15_000;
export const expect = base.configure({ timeout: patience });
