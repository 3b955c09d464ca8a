// The first start with the proposed words, and a new meeting.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Play } from './play.ts';

export async function startDevice({ person, stage }: Play): Promise<string> {
  const { page } = stage;
  await expect(page.getByRole('heading', { level: 1, name: say('start:welcome') })).toBeVisible();
  await stage.step('first-start');
  await person.press('button', say('start:goOn'));
  await expect(page.getByRole('heading', { level: 1, name: say('start:where.title') })).toBeVisible();
  await stage.step('where-things-lie');
  await person.press('button', say('start:goOn'));
  const proposal = page.getByRole('status').filter({ hasText: /^\S+( \S+){4}$/ });
  await expect(proposal).toBeVisible();
  const passphrase = (await proposal.innerText()).trim();
  await stage.step('passphrase');
  await person.press('button', say('start:useThese'));
  await person.write(say('start:againField'), passphrase);
  await person.press('button', say('start:goOn'));
  await stage.step('key-on-paper');
  const groups = await page.getByRole('main').getByRole('listitem').locator('.group').allInnerTexts();
  await person.press('button', say('security:key.onPaper'));
  await stage.step('key-read-back');
  for (const [at, group] of groups.entries()) {
    const asked = labelled(page, say('security:readBack.group', { number: at + 1 }));
    if (await asked.isVisible()) await person.writeOn(asked, group);
  }
  await person.press('button', say('start:setUp'));
  await expect(page.getByRole('heading', { level: 1, name: say('home:title') })).toBeVisible();
  await stage.step('home');
  return passphrase;
}

export async function startMeeting(play: Play): Promise<void> {
  const { person, stage, story } = play;
  await person.press('button', say('home:newMeeting'));
  const dialog = stage.page.getByRole('dialog', { name: say('home:newMeeting') });
  await person.write(say('home:new.citizen'), story.citizen.alias, dialog);
  await person.write(say('home:new.gamemaster'), play.gamemaster, dialog);
  await person.pickDate(say('home:new.date'), story.meeting.date, dialog);
  if (story.meeting.start) await person.pickTime(say('home:new.start'), story.meeting.start, dialog);
  const { municipality, unit, unitWordInUi } = story.organisation ?? {};
  const fields = [
    ['municipality', municipality],
    ['name', unit],
    ['word', unitWordInUi],
  ] as const;
  await person.unfold(say('home:new.unit'), dialog);
  for (const [field, text] of fields) {
    if (text) await person.write(say(`home:new.unitField.${field}`), text, dialog);
  }
  await stage.step('new-meeting');
  await person.press('button', say('home:new.make'), dialog);
  await expect(
    stage.page.getByRole('heading', { level: 1, name: say('topic:title', { name: play.citizen }) }),
  ).toBeVisible();
}

/** Locks the device in the middle of everything, and opens it again: the same place, and nothing lost. */
export const lockAndUnlock = (play: Play, passphrase: string): Promise<void> =>
  comingBack(play, passphrase, () => play.person.press('button', say('shell:lock')));

/** The same after the window was loaded anew, as after a crash. */
export const reloadAndUnlock = (play: Play, passphrase: string): Promise<void> =>
  comingBack(play, passphrase, async () => {
    await expect(play.stage.page.getByText(say('shell:saved'), { exact: true })).toBeVisible();
    await play.stage.page.reload();
  });

/** The computer has locked itself while nobody was there. */
export async function unlockAfterAWhile({ person, stage }: Play, passphrase: string): Promise<void> {
  const field = labelled(stage.page, say('start:passphrase'));
  await field.waitFor();
  await person.writeOn(field, passphrase);
  await person.press('button', say('start:unlock'));
  await expect(field).toBeHidden();
  await expect(stage.page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function comingBack({ person, stage }: Play, passphrase: string, leave: () => Promise<void>) {
  const heading = stage.page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await leave();
  const field = labelled(stage.page, say('start:passphrase'));
  await field.waitFor();
  await stage.step('locked');
  await person.writeOn(field, passphrase);
  await person.press('button', say('start:unlock'));
  await expect(heading).toHaveText(before, { useInnerText: true });
  await stage.step('same-place-again');
}
