// The citizen's answer from the phone: which promises are done, not yet, or need help. No names and no words of others.
// It comes from outside: read strictly, and whatever this app would not have written in just that way is refused.
import * as v from 'valibot';
import type { Agreement } from '../meeting/agreements.ts';
import { whole } from '../meeting/basics.ts';
import { type Meeting, versionOf } from '../meeting/meeting.ts';
import { anyPersonalNumber } from './anyPersonalNumber.ts';
import { checksum } from './checksum.ts';
import { tagOf } from './tag.ts';

const version = 1;
const mostAnswers = 200;
const mostLetters = 20_000;
/** How much the citizen can write beside one answer. */
export const mostReplyWords = 200;
const replyOutcomes = ['done', 'notYet', 'needsHelp'] as const;
const [start, between] = ['STEPUP-SVAR', ':'];

export interface ReplyAnswer {
  /** Its tag, as it stands in what was taken home. */
  readonly agreementId: string;
  readonly outcome: (typeof replyOutcomes)[number];
  readonly times: number | null;
  readonly words: string;
}

export interface Reply {
  readonly meetingId: string;
  readonly edition: number;
  readonly answers: readonly ReplyAnswer[];
}

export type ReadReply =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly why: 'newer' | 'damaged' | 'notAReply' };

const tag = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const places = v.strictTuple([
  tag,
  whole(1, 9_999),
  v.pipe(
    v.array(
      v.strictTuple([
        tag,
        whole(0, replyOutcomes.length - 1),
        v.union([v.literal(''), whole(0, 99)]),
        v.pipe(v.string(), v.maxLength(mostReplyWords)),
      ]),
    ),
    v.maxLength(mostAnswers),
  ),
]);

/** What the picture on the phone carries. */
export function replyText({ meetingId, edition, answers }: Reply): string {
  const told = answers.map(({ agreementId, outcome, times, words }) => [
    agreementId,
    replyOutcomes.indexOf(outcome),
    times ?? '',
    words.slice(0, mostReplyWords).replace(/\p{Surrogate}/gu, '\uFFFD'),
  ]);
  const text = [start, version, JSON.stringify([meetingId, edition, told])].join(between);
  return [text, checksum(text)].join(between);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export function readReply(text: string): ReadReply {
  if (!text.startsWith(start + between)) return { ok: false, why: 'notAReply' };
  const edition = /^\d{1,4}(?=:)/.exec(text.slice(start.length + 1))?.[0];
  if (edition !== undefined && Number(edition) > version) return { ok: false, why: 'newer' };
  const body = text.length > mostLetters ? '' : text.slice(`${start}${between}${version}${between}`.length, -9);
  const read = v.safeParse(places, parsed(body));
  if (!read.success || anyPersonalNumber(read.output)) return { ok: false, why: 'damaged' };
  const [meetingId, of, answers] = read.output;
  const reply: Reply = {
    meetingId,
    edition: of,
    answers: answers.map(([agreementId, outcome, times, words]) => ({
      agreementId,
      outcome: replyOutcomes[outcome] ?? 'notYet',
      times: times === '' ? null : times,
      words,
    })),
  };
  return replyText(reply) === text ? { ok: true, reply } : { ok: false, why: 'damaged' };
}

/** One answer beside the agreement it is about. */
export interface AnswerFor extends Omit<ReplyAnswer, 'agreementId'> {
  readonly agreement: Agreement;
  /** The agreement got other words after the edition the citizen took home. */
  readonly changedSince: boolean;
}

export type AnswersFor =
  | {
      readonly ok: true;
      readonly answers: readonly AnswerFor[];
      /** The citizen answered from an edition before the last one. */
      readonly olderEdition: boolean;
      /** Answers about agreements that do not stand here. */
      readonly unknown: number;
    }
  | { readonly ok: false; readonly why: 'anotherMeeting' };

/** The answers beside this meeting's agreements, or last time's when it is a follow-up of the meeting they are about. */
export function answersFor(reply: Reply, m: Meeting): AnswersFor {
  const here = tagOf(m.id) === reply.meetingId;
  const before = m.lastTime !== null && tagOf(m.lastTime.meetingId) === reply.meetingId ? m.lastTime : null;
  if (!here && !before) return { ok: false, why: 'anotherMeeting' };
  const agreements = here ? m.agreements : (before?.agreements ?? []);
  const later = here ? m.amendments.filter((one) => one.version > reply.edition) : [];
  const answers = reply.answers.flatMap(({ agreementId, ...answer }) => {
    const agreement = agreements.find(({ id }) => tagOf(id) === agreementId);
    return agreement
      ? [{ ...answer, agreement, changedSince: later.some((one) => one.before.id === agreement.id) }]
      : [];
  });
  return {
    ok: true,
    answers,
    olderEdition: here && reply.edition < versionOf(m),
    unknown: reply.answers.length - answers.length,
  };
}
