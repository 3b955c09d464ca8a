// The citizen's answers taken in from the phone, one picture after another: an answer changed back is a new answer.
import { describe, expect, it } from 'vitest';
import { type Reply, replyText } from '../../src/handover/reply.ts';
import { tagOf } from '../../src/handover/tag.ts';
import { mine as mineInDanish } from '../../src/locales/da/mine.ts';
import { reply as inDanish } from '../../src/locales/da/reply.ts';
import { mine as mineInEnglish } from '../../src/locales/en/mine.ts';
import { reply as inEnglish } from '../../src/locales/en/reply.ts';
import type { Telling } from '../../src/meeting/events.ts';
import { answersIn, tellingOf } from '../../src/screens/frame/reply/answersIn.ts';
import { agreed, factsOf, inPhase, type MeetingActor, samira, tell } from '../cast.ts';

type Outcome = Reply['answers'][number]['outcome'];
const closed = (): MeetingActor =>
  inPhase('closed', { id: 'met', agreements: [agreed({ id: 'one' }), agreed({ id: 'two' })] });
const picture = (outcome: Outcome, agreementId = 'one') =>
  replyText({
    meetingId: tagOf('met'),
    edition: 1,
    answers: [{ agreementId: tagOf(agreementId), outcome, times: null, words: '' }],
  });
function take(met: MeetingActor, text: string) {
  const seen = answersIn(text, factsOf(met));
  if (typeof seen === 'string') return seen;
  return seen.answers.map((one) => tell(met, tellingOf(one)));
}
const heard = (met: MeetingActor) => factsOf(met).reports.map(({ outcome }) => outcome);
const call: Telling = {
  type: 'promise.reported',
  report: { id: 'call', agreementId: 'one', way: 'call', outcome: 'noAnswer', times: null, words: '' },
};

describe('answers from the phone', () => {
  it('changed back they are new, and each has its own name', () => {
    const met = closed();
    const changing = ['notYet', 'done', 'notYet', 'done', 'notYet'] as const;
    for (const outcome of changing) expect(take(met, picture(outcome))).toEqual([null]);
    expect(heard(met)).toEqual(changing);
    expect(new Set(factsOf(met).reports.map(({ id }) => id)).size).toBe(changing.length);
  });

  it('the same picture twice in a row is taken in once, also with a call or another promise in between', () => {
    const met = closed();
    take(met, picture('notYet'));
    expect(take(met, picture('notYet'))).toBe('takenIn');
    tell(met, call);
    take(met, picture('done', 'two'));
    expect(take(met, picture('notYet'))).toBe('takenIn');
    expect(heard(met)).toEqual(['notYet', 'noAnswer', 'done']);
  });

  it('when answers were taken back, what is said again is still kept', () => {
    const met = closed();
    for (const outcome of ['notYet', 'done', 'notYet', 'needsHelp'] as const) take(met, picture(outcome));
    for (const { id } of factsOf(met).reports.slice(0, 2)) tell(met, { type: 'words.takenBack', id, byId: samira.id });
    expect(take(met, picture('notYet'))).toEqual([null]);
    expect(heard(met)).toEqual(['notYet', 'needsHelp', 'notYet']);
  });

  it('a code that is no answer points to a screen the phone has', () => {
    expect(inDanish.wrong.notAReply).toContain(`»${mineInDanish.reply.title}«`);
    expect(inEnglish.wrong.notAReply).toContain(`“${mineInEnglish.reply.title}”`);
  });
});
