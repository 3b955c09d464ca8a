// The chair: each leg as the citizen answers for it, at the first meeting and again at the follow-up.
import { expect } from '../expect.ts';
import { type Change, changes, ratings } from '../../../src/meeting/chair.ts';
import { capitalised } from '../../../src/locales/dates.ts';
import { areaCodes } from '../../../src/screens/frame/areaCodes.ts';
import { legsByKey } from '../../legsByKey.ts';
import { say } from '../danish.ts';
import { addLine } from './lines.ts';
import { beginning, type Play } from './play.ts';

interface Said {
  readonly status?: string | null | undefined;
  readonly rating?: number | null | undefined;
  readonly note?: string | null | undefined;
  readonly change?: string | null | undefined;
}

export async function playChair(play: Play): Promise<void> {
  const { person, stage, story, account } = play;
  const { chair } = story;
  if (!chair) return;
  if (chair.seat) await person.write(say('topic:chair.seat'), chair.seat);
  for (const rating of ratings) {
    const own = account.peek(chair).scale?.[rating];
    if (own === undefined) continue;
    if (own === say(`words:rating.${rating}`)) account.forReader(chair, [`scale[${rating}]`], 'the words of the app');
    else account.notPlayed(chair, 'the app has its own five words', [`scale[${rating}]`]);
  }
  account.forReader(chair, ['ratedAt'], 'the chair has no day of its own');
  const four = legsByKey(account.peek(chair).legs);
  for (const leg of chair.legs) {
    const legId = four.get(leg.key);
    if (!legId) {
      account.notPlayed(leg, 'a chair has four legs');
      continue;
    }
    account.took(leg, ['replacesDefault']);
    const name = say(`words:leg.${legId}`);
    const dialog = await openLeg(play, name);
    await answer(play, dialog, leg, name);
    if (leg.label && leg.label !== name) await person.write(say('topic:leg.rename'), leg.label, dialog);
    const offered = areaCodes.map((code) => capitalised(say(`topic:area.${code}`), 'da'));
    for (const tag of leg.tags) {
      const known = offered[areaCodes.findIndex((code) => code === tag)];
      if (known) await person.check(known, true, dialog);
      else await addLine(play, say('topic:leg.otherArea'), tag, dialog);
    }
    if (leg.mostUrgent) await person.check(say('topic:leg.mostUrgent'), true, dialog);
    if (leg.ratedBy && play.nameOf(leg.ratedBy) !== play.citizen) {
      account.notPlayed(leg, 'only the citizen answers for a leg', ['ratedBy']);
    }
    if (leg.mostUrgent) await stage.step(`leg-${legId}`);
    await person.press('button', say('topic:leg.done'), dialog);
  }
  await stage.step('topic-and-chair');
}

export async function openLeg({ person, stage }: Play, name: string) {
  await person.press('button', beginning(name), stage.page.getByRole('group', { name: say('topic:chair.legs') }));
  const dialog = stage.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function answer(play: Play, dialog: Awaited<ReturnType<typeof openLeg>>, leg: Said, name: string) {
  const { person, citizen, account } = play;
  account.took(leg, ['status']);
  const rating = ratings.find((one) => one === leg.rating);
  const words = rating
    ? capitalised(say(`words:rating.${rating}`), 'da')
    : leg.status === 'declined' || leg.status === 'notRelevant'
      ? say(`topic:leg.${leg.status}`)
      : undefined;
  if (words) await person.choose(say('topic:leg.question', { name: citizen }), words, dialog);
  const change: Change | undefined = changes.find((one) => one === leg.change);
  if (leg.change && !change) throw new Error(`No such change for ${name}: ${leg.change}`);
  if (change) await person.choose(say('topic:leg.change'), capitalised(say(`words:change.${change}`), 'da'), dialog);
  if (leg.note) await person.write(say('topic:leg.note'), leg.note, dialog);
}
