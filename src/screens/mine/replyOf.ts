// What the citizen's answers say to the worker: only those that are given. An answer that is only counted says how far.
import type { Reply, ReplyAnswer } from '../../handover/reply.ts';
import type { TakeHome } from '../../handover/takeHome.ts';
import type { MyAnswer } from '../../room/mine.ts';
import { answerTo } from './myAnswers.ts';

export function replyOf({ meetingId, edition, agreements }: TakeHome, answers: readonly MyAnswer[]): Reply {
  return {
    meetingId,
    edition,
    answers: agreements.flatMap(({ id, times }): readonly ReplyAnswer[] => {
      const answer = answerTo(answers, id);
      const counted = times === null || answer.times === 0 ? null : answer.times;
      const outcome = answer.outcome ?? (counted === null ? null : counted === times ? 'done' : 'notYet');
      return outcome === null ? [] : [{ agreementId: id, outcome, times: counted, words: answer.words.trim() }];
    }),
  };
}
