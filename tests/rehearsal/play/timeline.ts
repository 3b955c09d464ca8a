// The meeting as it went: every entry of the timeline at its time, in the place where it belongs.
import type { TimelineEntry } from '../scenario.ts';
import { askHowItIs, later, stopForToday, takeBreak, takePrivateTime, takeTimeOut } from './away.ts';
import { lockAndUnlock, reloadAndUnlock } from './firstStart.ts';
import {
  askOpenQuestion,
  changeTopic,
  checkClaim,
  consent,
  explainTerm,
  nameDuty,
  noteDisagreement,
  offerChoice,
  refuse,
  withdraw,
} from './noted.ts';
import { type Course, toAgreements, toClosing, toTalk } from './place.ts';
import { dayAndTime, type Play } from './play.ts';
import { putAside, sayLine, switchRole, tryPersonalNumber } from './said.ts';
import { playPrompt } from './supportCards.ts';
import { playTechnique } from './techniques.ts';
import { showTheTable } from './table.ts';
import { topicAtFirst } from './topic.ts';

interface Meeting {
  readonly play: Play;
  readonly course: Course;
  readonly day: string;
  time: string;
  topic: string;
  topicsLeft: number;
  stopped: boolean;
  readonly waiting: Waiting[];
}

const found = <T extends { readonly id: string }>(play: Play, among: readonly T[], id: string | null | undefined) =>
  among.find((one) => play.account.peek(one).id === id);

/** What each kind of entry is in the app. What is not here has no screen. */
const plays: Readonly<Record<string, (m: Meeting, entry: TimelineEntry) => Promise<unknown>>> = {
  phase: playPhase,
  technique: ({ play }, entry) => playTechnique(play, entry),
  note: ({ play }, entry) => sayLine(play, entry),
  consent: ({ play, course }, entry) =>
    withPiece(play, entry, play.story.consents, 'consentId', (one) =>
      consent(play, entry, one, course.place === 'opening'),
    ),
  consentWithdrawn: ({ play }, entry) =>
    withPiece(play, entry, play.story.consents, 'consentId', (one) => withdraw(play, one)),
  supportPrompt: ({ play }, entry) => playPrompt(play, entry),
  termExplained: ({ play }, entry) => explainTerm(play, entry),
  parkingLot: ({ play }, entry) =>
    withPiece(play, entry, play.story.parkingLot, 'itemId', (one) => putAside(play, one)),
  break: ({ play, topic }, entry) => takeBreak(play, entry, topic),
  choice: ({ play }, entry) => offerChoice(play, entry),
  privateTime: ({ play, topic }, entry) => takePrivateTime(play, entry, topic),
  disagreement: ({ play }, entry) =>
    withPiece(play, entry, play.story.disagreements, 'disagreementId', (one) => noteDisagreement(play, one)),
  roleSwitch: ({ play }, entry) => switchRole(play, entry),
  duty: ({ play }, entry) => nameDuty(play, entry),
  openQuestion: ({ play }, entry) =>
    withPiece(play, entry, play.story.openQuestions, 'questionId', (one) => askOpenQuestion(play, one)),
  claimCheck: ({ play }, entry) => checkClaim(play, entry),
  refusal: ({ play }, entry) => {
    play.account.forReader(entry, ['by'], 'the one who decides stands there');
    return refuse(play, entry);
  },
  topicChange: playTopicChange,
  blockedInput: async ({ play }, entry) => {
    play.account.took(entry, ['kind']);
    play.account.forReader(entry, ['by'], 'nothing is kept of what was stopped');
    await tryPersonalNumber(play);
  },
  endedEarly: async (m, entry) => {
    if (m.play.account.peek(m.play.story).agreements.length > 0) await toAgreements(m.play, m.course);
    await toTalk(m.play, m.course);
    m.stopped = true;
    await stopForToday(m.play, entry);
  },
};

/** What the app cannot do without; an entry that lacks it is named and left. */
const needs: Readonly<Record<string, (entry: TimelineEntry) => unknown>> = {
  note: ({ text }) => text,
  duty: ({ text }) => text,
  termExplained: ({ term, explanation }) => term && explanation,
  choice: ({ question, options }) => question && new Set(options).size > 1,
  claimCheck: ({ claim }) => claim,
  refusal: ({ what }) => what,
};

/** Words that are put in the app; in other entries the text only tells the reader what went on. */
const wordsAreSaid = ['note', 'duty'];

async function withPiece<T extends { readonly id: string }>(
  play: Play,
  entry: TimelineEntry,
  among: readonly T[],
  field: 'consentId' | 'itemId' | 'disagreementId' | 'questionId',
  act: (one: T) => Promise<void>,
) {
  const one = found(play, among, play.account.peek(entry)[field]);
  if (!one) return play.account.notPlayed(entry, `nothing in the file has this ${field}`);
  play.account.took(entry, [field]);
  play.account.forReader(entry, ['by'], 'it stands with the thing itself');
  return act(one);
}

async function playPhase(m: Meeting, entry: TimelineEntry): Promise<void> {
  const { play, course } = m;
  play.account.took(entry, ['phase']);
  play.account.forReader(entry, ['by'], 'nobody owns a step of the meeting');
  const ways: Readonly<Record<string, () => Promise<void>>> = {
    agreements: () => toAgreements(play, course),
    closing: async () => {
      await sayWaiting(m);
      await toClosing(play, course);
    },
    discussion: () => toTalk(play, course),
    privateTime: async () => {
      await toTalk(play, course);
      await takePrivateTime(play, entry, m.topic);
    },
  };
  await ways[play.account.peek(entry).phase ?? '']?.();
}

async function playTopicChange(m: Meeting, entry: TimelineEntry): Promise<void> {
  const { play } = m;
  const { account, story } = play;
  if (account.peek(entry).confirmedByCitizen === false) {
    account.notPlayed(entry, 'without the citizen’s yes the topic stays');
    return;
  }
  account.took(entry, ['confirmedByCitizen']);
  account.forReader(entry, ['by'], 'only the citizen changes the topic');
  const { history, citizenWords } = story.topic;
  const left = history[history.length - m.topicsLeft];
  const to = history[history.length - m.topicsLeft + 1]?.text ?? citizenWords;
  m.topicsLeft -= 1;
  if (left) account.forReader(left, ['from', 'to'], 'the clock of the meeting tells');
  await changeTopic(play, to, left?.changedBecause, story.topic);
  m.topic = to;
}

/** Something the file tells of beside the timeline, with its time when it has one. */
interface Waiting {
  readonly time: string | null;
  readonly say: () => Promise<unknown>;
}

function besideTimeline(play: Play): Waiting[] {
  const { story, account } = play;
  const { timeline, meeting } = account.peek(story);
  const start = meeting.start ?? '10:00';
  const notIn = <T extends { readonly id: string }>(
    among: readonly T[],
    field: 'consentId' | 'itemId' | 'disagreementId' | 'questionId',
    type: string,
  ) => among.filter((one) => !timeline.some((entry) => entry.type === type && entry[field] === account.peek(one).id));
  const timeOf = (moment: string | null | undefined): string | null => {
    if (!moment?.includes('T')) return null;
    const [day, time] = dayAndTime(moment);
    return day === meeting.date ? time : null;
  };
  const all: readonly Waiting[] = [
    ...notIn(story.consents, 'consentId', 'consent').map((one) => ({
      time: timeOf(account.peek(one).givenAt),
      say: () => consent(play, undefined, one),
    })),
    ...notIn(story.parkingLot, 'itemId', 'parkingLot').map((one) => {
      const { minute } = account.peek(one);
      return { time: typeof minute === 'number' ? later(start, minute) : null, say: () => putAside(play, one) };
    }),
    ...notIn(story.disagreements, 'disagreementId', 'disagreement').map((one) => ({
      time: null,
      say: () => noteDisagreement(play, one),
    })),
    ...notIn(story.openQuestions, 'questionId', 'openQuestion').map((one) => ({
      time: null,
      say: () => askOpenQuestion(play, one),
    })),
    ...notIn(story.consents, 'consentId', 'consentWithdrawn')
      .filter((one) => account.peek(one).withdrawnAt)
      .map((one) => ({ time: timeOf(account.peek(one).withdrawnAt), say: () => withdraw(play, one) })),
  ];
  return all.toSorted((one, other) => ((one.time ?? '99') < (other.time ?? '99') ? -1 : 1));
}

/** Says what was to be said by then; all of it when the meeting is about to end. */
async function sayWaiting(m: Meeting, until?: string): Promise<void> {
  for (let [next] = m.waiting; next && (!until || (next.time ?? '99') < until); [next] = m.waiting) {
    m.waiting.shift();
    if (next.time && next.time > m.time) {
      m.time = next.time;
      await m.play.stage.setClock(m.day, m.time);
    }
    await toTalk(m.play, m.course);
    await next.say();
  }
}

const inOpening = ['opening', 'round', 'closed'];

/** Everything of the meeting up to its end: when this is done the person is in front of what is left to settle. */
export async function playTimeline(play: Play, passphrase: string): Promise<Course> {
  const { story, account, stage } = play;
  const course: Course = { place: 'opening', agreementsMade: false };
  const changes = account
    .peek(story)
    .timeline.filter((one) => one.type === 'topicChange' && one.confirmedByCitizen !== false).length;
  const day = account.peek(story).meeting.date;
  const start = account.peek(story).meeting.start ?? '10:00';
  const m: Meeting = {
    play,
    course,
    day,
    time: start,
    topic: topicAtFirst(play),
    topicsLeft: changes,
    stopped: false,
    waiting: besideTimeline(play),
  };
  const besidesTheFile = [askHowItIs, showTheTable, takeTimeOut];
  const half = Math.floor(story.timeline.length / 2);
  for (const [at, entry] of story.timeline.entries()) {
    const known = account.peek(entry);
    const time = (known.at ?? later(start, known.minute ?? 0)).padStart(5, '0');
    await sayWaiting(m, time);
    m.time = time;
    await stage.setClock(day, time);
    account.took(entry, ['at', 'type']);
    account.forReader(entry, ['minute'], 'the app has the time of day');
    if (!wordsAreSaid.includes(known.type)) account.forReader(entry, ['text'], 'tells what went on');
    const act = plays[known.type];
    if (!act) {
      account.notPlayed(entry, `${known.type} at minute ${known.minute ?? '?'} has no place in the app`);
      continue;
    }
    if (known.type in needs && !needs[known.type]?.(known)) {
      account.notPlayed(entry, `${known.type} at minute ${known.minute ?? '?'} lacks its words`);
      continue;
    }
    const isAnywhere = known.type === 'phase' || (known.type === 'consent' && course.place === 'opening');
    if (!isAnywhere) await toTalk(play, course);
    await act(m, entry);
    if (known.type !== 'phase' || !inOpening.includes(known.phase ?? '')) await stage.step(known.type);
    if (at === half) await lockAndUnlock(play, passphrase);
    if (at === half + 1) await reloadAndUnlock(play, passphrase);
    if (course.place === 'discussing') await besidesTheFile.shift()?.(play, m.topic);
  }
  await endedEarly(m);
  await sayWaiting(m);
  await toClosing(play, course);
  return course;
}

async function endedEarly(m: Meeting) {
  const { story, account } = m.play;
  const told = account.peek(story).meeting.endedEarly;
  if (told === undefined || told === null || told === false) return account.took(story.meeting, ['endedEarly']);
  if (m.stopped) return account.forReader(story.meeting, ['endedEarly'], 'the timeline tells it');
  account.took(story.meeting, typeof told === 'object' ? [] : ['endedEarly']);
  if (typeof told === 'object') account.notPlayed(story.meeting, 'the form does not say what it holds', ['endedEarly']);
  await toTalk(m.play, m.course);
  return stopForToday(m.play, undefined);
}
