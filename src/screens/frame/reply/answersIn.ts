// What a seen code would add to this meeting: answers about its own promises, each once. Decides nothing by itself.
import type { Telling } from '../../../meeting/events.ts';
import type { Report } from '../../../meeting/followUp.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import { textProblem } from '../../../meeting/rules.ts';
import { type AnswerFor, answersFor, readReply, type Reply } from '../../../handover/reply.ts';
import { inLetters, tagOf } from '../../../handover/tag.ts';

export interface HeardAnswer extends AnswerFor {
  /** Made of what was answered: the same answer taken in twice in a row is one. */
  readonly id: string;
}

export type Wrong = 'noCode' | 'notAReply' | 'damaged' | 'newer' | 'otherMeeting' | 'notAPicture' | 'takenIn';

export interface AnswersSeen {
  readonly answers: readonly HeardAnswer[];
  /** The edition the citizen answered from, when the agreements were amended since. */
  readonly olderEdition: number | null;
}

const contentOf = ({ meetingId, edition }: Reply, { agreement, outcome, times, words }: AnswerFor): string => {
  const content = JSON.stringify([meetingId, edition, agreement.id, outcome, times, words]);
  return ['1', '2', '3'].map((salt) => tagOf(salt + content)).join('');
};

/** Null when it is the last answer that came from the phone. Said again after another answer it is a new one. */
function idOf(content: string, reports: readonly Report[]): string | null {
  const last = reports.findLast(({ way }) => way === 'citizensPhone');
  if (last?.id.startsWith(content)) return null;
  let count = reports.length;
  while (reports.some(({ id }) => id === content + inLetters(count))) count += 1;
  return content + inLetters(count);
}

/** `text` is what the code says; it comes from outside. */
export function answersIn(text: string, m: Meeting): AnswersSeen | Wrong {
  const read = readReply(text);
  if (!read.ok) return read.why;
  const { reply } = read;
  if (textProblem(reply)) return 'damaged';
  const found = answersFor(reply, m);
  if (!found.ok) return 'otherMeeting';
  const reports = [...(m.lastTime?.reports ?? []), ...m.reports];
  const left = found.answers.flatMap((one) => {
    const about = reports.filter(({ agreementId }) => agreementId === one.agreement.id);
    const id = idOf(contentOf(reply, one), about);
    return id === null ? [] : { ...one, id };
  });
  if (left.length === 0) return found.answers.length > 0 ? 'takenIn' : 'otherMeeting';
  return { answers: left, olderEdition: found.olderEdition ? reply.edition : null };
}

export const tellingOf = ({ id, agreement, outcome, times, words }: HeardAnswer): Telling => ({
  type: 'promise.reported',
  report: { id, agreementId: agreement.id, way: 'citizensPhone', outcome, times, words },
});
