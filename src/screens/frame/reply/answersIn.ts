// What a seen code would add to this meeting: answers about its own promises, each once. Decides nothing by itself.
import type { Telling } from '../../../meeting/events.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import { textProblem } from '../../../meeting/rules.ts';
import { type AnswerFor, answersFor, readReply, type Reply } from '../../../handover/reply.ts';
import { tagOf } from '../../../handover/tag.ts';

export interface HeardAnswer extends AnswerFor {
  /** Made of what was answered: the same answer taken in twice is one. */
  readonly id: string;
}

export type Wrong = 'noCode' | 'notAReply' | 'damaged' | 'newer' | 'otherMeeting' | 'notAPicture' | 'takenIn';

export interface AnswersSeen {
  readonly answers: readonly HeardAnswer[];
  /** The edition the citizen answered from, when the agreements were amended since. */
  readonly olderEdition: number | null;
}

const idOf = ({ meetingId, edition }: Reply, { agreement, outcome, times, words }: AnswerFor): string => {
  const content = JSON.stringify([meetingId, edition, agreement.id, outcome, times, words]);
  return ['1', '2', '3', '4'].map((salt) => tagOf(salt + content)).join('');
};

/** `text` is what the code says; it comes from outside. */
export function answersIn(text: string, m: Meeting): AnswersSeen | Wrong {
  const read = readReply(text);
  if (!read.ok) return read.why;
  const { reply } = read;
  if (textProblem(reply)) return 'damaged';
  const found = answersFor(reply, m);
  if (!found.ok) return 'otherMeeting';
  const taken = new Set([...m.reports, ...(m.lastTime?.reports ?? [])].map(({ id }) => id));
  const answers = found.answers.map((one) => ({ ...one, id: idOf(reply, one) }));
  const left = answers.filter(({ id }) => !taken.has(id));
  if (left.length === 0) return answers.length > 0 ? 'takenIn' : 'otherMeeting';
  return { answers: left, olderEdition: found.olderEdition ? reply.edition : null };
}

export const tellingOf = ({ id, agreement, outcome, times, words }: HeardAnswer): Telling => ({
  type: 'promise.reported',
  report: { id, agreementId: agreement.id, way: 'citizensPhone', outcome, times, words },
});
