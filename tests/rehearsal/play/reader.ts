// What of a scenario is there for the person who reads the file: the app has no field for it, and is not to have one.
import type { Play } from './play.ts';

export function leftForReader({ story, account, stage }: Play): void {
  account.forReader(story, ['id', 'title', 'fictional', 'note', 'grounding'], 'about the file');
  const { citizen, meeting, preparation } = story;
  account.forReader(citizen, ['age', 'yearsOnBenefit', 'backgroundInOwnWords'], 'no field, by design');
  account.took(citizen, ['id', 'alias']);
  account.took(meeting, ['gamemasterId', 'date', 'start', 'place']);
  for (const [at, language] of account.peek(meeting).uiLanguages.entries()) {
    if (language === 'da' || stage.alsoIn.includes(language)) account.took(meeting, [`uiLanguages[${at}]`]);
    else account.notPlayed(meeting, 'the rehearsal reads the screen in Danish', [`uiLanguages[${at}]`]);
  }
  if (preparation) account.took(preparation, ['date']);
  const { participants, followUp } = account.peek(story);
  const known = [...participants, ...(followUp?.newParticipants ?? [])].map(({ id }) => id);
  for (const one of followUp?.present ?? []) {
    if (!known.includes(one)) account.remark(`${one} is at the follow-up and in no list of people`);
  }
}
