// What the app holds beside what the file tells: every difference that nobody has named, in words.
import type { MeetingDocument } from '../../../src/meeting/document.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { mustAsks } from '../../../src/meeting/preparation.ts';
import { heldEqualsFile } from '../../heldEqualsFile.ts';
import { wallClock } from '../localTime.ts';
import type { Play } from '../play/play.ts';
import { personalNumber } from '../play/said.ts';
import { mustAsksOf } from '../play/supportCards.ts';
import type { Scenario } from '../scenario.ts';
import { zone } from '../stage.ts';
import { faultsInTime } from './inTime.ts';

const isUnder = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`);

/** Days and times the file tells of, to the minute or the day as it tells them. */
function faultsInDates(file: Scenario, m: Meeting): readonly string[] {
  const opened = m.timeline.find((one) => one.kind === 'phase' && one.phase === 'opening')?.at ?? '';
  const confirmed = [...m.formerTopics.map(({ from }) => from), m.topic?.confirmedAt ?? ''];
  const leftBefore = m.formerTopics.filter(({ to }) => to < opened);
  const told = [
    ['topic.confirmedAt', file.topic.confirmedAt, confirmed.findLast((at) => at < opened)],
    ...leftBefore.flatMap(({ text, from, to }) => {
      const one = file.topic.history.find((other) => other.text === text);
      return [
        [`topic.history "${text}" from`, one?.from, from],
        [`topic.history "${text}" to`, one?.to, to],
      ] as const;
    }),
    ...m.consents.flatMap(({ what, givenAt, withdrawnAt }) => {
      const one = file.consents.find((other) => other.what === what);
      return [
        [`consents "${what}" givenAt`, one?.givenAt, givenAt],
        [`consents "${what}" withdrawnAt`, one?.withdrawnAt, withdrawnAt],
      ] as const;
    }),
  ] as const;
  return told.flatMap(([what, at, held]) => {
    const there = held ? wallClock(zone, held).join('T') : 'never';
    if (!at) return [];
    const late = at.includes('T') && held ? Date.parse(`${there}Z`) - Date.parse(`${at.slice(0, 16)}Z`) : Number.NaN;
    const isThen = there.startsWith(at) || late === 0 || late === 60_000;
    return isThen ? [] : [`${what}: the file says ${at}, the app holds ${there}`];
  });
}

/** What the citizen wanted said is marked when these very words were said, and only then. */
function faultsInMentions(play: Play, m: Meeting): readonly string[] {
  return mustAsksOf(play).flatMap(({ text, isSaid }) => {
    const point = mustAsks(m.preparation).find((one) => one.text === text);
    const how = m.mentions.find(({ id }) => id === point?.id)?.how ?? 'nothing';
    return (how === 'said') === isSaid ? [] : [`"${text}" is ${isSaid ? '' : 'not '}said, and the app holds ${how}`];
  });
}

/** An answer that came after the meeting is told at the follow-up. */
const faultsInAnswers = (file: Scenario, followUp: Meeting): readonly string[] =>
  file.openQuestions
    .filter(({ status, ownerId, due }) => status?.startsWith('answered') && ownerId && due)
    .filter(({ text }) => !followUp.openQuestions.some((one) => one.text === text && one.status === 'answered'))
    .map(({ text }) => `"${text}" is answered, and the app does not hold that`);

/** `left` are the places of the file that could not be played: those cannot be held. */
export function heldFaults(play: Play, held: readonly MeetingDocument[], left: readonly string[]): readonly string[] {
  const file = play.account.peek(play.story);
  const [first, followUp] = held.map(({ meeting }) => meeting);
  if (!first) return ['the app holds no meeting'];
  const comment = file.closingEvaluation?.comment;
  const written = JSON.stringify(held);
  const never = [personalNumber, ...(comment && first.evaluation === null ? [comment] : [])];
  return [
    ...heldEqualsFile(file, first, followUp ?? null)
      .filter(({ at }) => !left.some((named) => isUnder(at, named) || isUnder(named, at)))
      .map((one) => `${one.at}: the file says ${JSON.stringify(one.told)}, the app holds ${JSON.stringify(one.held)}`),
    ...faultsInTime(file, first),
    ...faultsInDates(file, first),
    ...faultsInMentions(play, first),
    ...(followUp ? faultsInAnswers(file, followUp) : []),
    ...never.filter((words) => written.includes(words)).map((words) => `is held and must not be: ${words}`),
  ];
}
