// Who does what: agreements are composed field by field, with the citizen's answer or without.
import { expect } from '../../rehearsal/expect.ts';
import { agreements } from '../../../src/locales/da/agreements.ts';
import { words } from '../../../src/locales/da/words.ts';
import { factsIn } from '../../cast.ts';
import { firstStart } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { factsOn, lookAtDisk, unlockAgain } from '../facts.ts';
import { openInTime, savedInTime, takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';

const meeting = factsIn('agreeing');

const typed = (draft: string | undefined): string =>
  draft ? ((JSON.parse(draft) as { readonly what?: string }).what ?? nothing) : nothing;

async function compose({ page, account, next }: Stage, name: string): Promise<void> {
  const { compose: form } = agreements;
  account.begin('draft', name);
  await page.getByLabel(form.what).fill(name);
  await savedInTime(page);
  account.done('draft');
  if (next() < 0.2) return;
  await page.getByLabel(form.who, { exact: true }).selectOption({ value: 'mette' });
  const none = page.getByRole('button', { name: form.noDue });
  if (await none.isVisible()) await none.click();
  await page.getByLabel(form.noDueBecause).fill('Det ved vi først senere');
  await page.getByRole('radio', { name: agreements.decides.notNeeded }).check();
  await savedInTime(page);
  const isYes = next() < 0.5;
  account.begin('draft', nothing);
  account.begin(name, isYes ? 'yes' : 'unanswered');
  const answers = page.getByRole('form', { name: form.label });
  await answers.getByRole('button', { name: isYes ? words.answer.yes : form.save, exact: true }).click();
  await expect(page.getByLabel(form.what)).toHaveValue('');
  await savedInTime(page);
  account.done('draft', name);
}

export const agreement: Play = {
  name: 'agreement',
  within: 3_000,
  prepare: async ({ page, baseURL }) => {
    await firstStart(page, baseURL);
    await takeInPatiently(page, await meetingFile(meeting, 'agreeing'));
    await openInTime(page, 'Samira');
  },
  ready: async () => {},
  act: async (stage) => {
    stage.fromNow();
    for (let count = 0; ; count += 1) await compose(stage, `aftale ${stage.round}.${count}`);
  },
  look: async (stage) => {
    const { account, page } = stage;
    const found = factsOn(await lookAtDisk(stage), meeting.id);
    const all = found?.meeting.agreements ?? [];
    account.look('draft', typed(found?.meeting.drafts['agreement']));
    for (const what of account.things().filter((thing) => thing.startsWith('aftale'))) {
      const one = all.find((other) => other.what === what);
      account.look(what, one ? (one.answer?.answer ?? 'unanswered') : nothing);
    }
    await unlockAgain(stage);
    await openInTime(page, 'Samira');
  },
};
