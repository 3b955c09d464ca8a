// Two whole meetings and their follow-ups, told from beginning to end.
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { toDocument } from '../../src/meeting/document.ts';
import type { Telling } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { tableView } from '../../src/meeting/views.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { factsOf, minute, phaseNow, tellAll } from '../cast.ts';
import { scenario } from '../scenarioToEvents.ts';

function after(facts: Meeting, phase: Phase, tellings: readonly Telling[]): Meeting {
  const room = createActor(meetingMachine, { snapshot: snapshotOf(facts, phase), input: facts }).start();
  tellAll(room, ...tellings);
  expect(phaseNow(room)).toBe('closed');
  const document = toDocument(factsOf(room), 'closed');
  expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
  return factsOf(room);
}

describe.each([1, 2] as const)('scenario %i', (number) => {
  const { written, beginning, first, followUp } = scenario(number);
  const closed = after(beginning, 'choosingTopic', first);
  const next = followUpOf(closed, { id: 'second', at: minute(60_000) });
  const ended = after(next, 'reviewing', followUp);

  it('keeps the topic and what everybody promised', () => {
    expect(closed.topic?.text).toBe(written.topic.citizenWords);
    expect(closed.agreements.filter(isAgreed).map((one) => [one.ownerId, one.what, one.due])).toEqual(
      written.agreements.map((one) => [one.who, one.what, one.due]),
    );
    expect(closed.parked.map((one) => one.outcome)).toEqual(written.parkingLot.map((one) => one.resolution));
    expect(closed.deleteOn).toBe('2027-03-10');
  });

  it('has a pending decision beside each agreement that waits for one', () => {
    const waiting = written.agreements.filter((one) =>
      ['pending', 'missingFromMeeting'].includes(one.authority.status),
    );
    expect(closed.pendingDecisions.map((one) => [one.agreementId, one.authorityId])).toEqual(
      waiting.map((one) => [one.id, one.authority.byId]),
    );
  });

  it('shows nobody whom the citizen said no to', () => {
    const seen = tableView(closed).people.map((one) => one.name);
    for (const { name } of written.proposedButDeclined) expect(seen).not.toContain(name);
    expect(seen.length).toBe(written.participants.length);
  });

  it('is followed up from what was promised, for every side', () => {
    expect(next.lastTime?.agreements.map((one) => one.id)).toEqual(written.agreements.map((one) => one.id));
    expect(ended.lastTime?.results.map((one) => [one.agreementId, one.status, one.side])).toEqual(
      written.followUp.results.map((one) => [one.agreementId, one.status, one.responsibleSide ?? null]),
    );
    expect(ended.agreements.map((one) => one.id)).toEqual(written.followUp.newAgreements.map((one) => one.id));
    expect(ended.lastTime?.citizenComment).toBe(written.followUp.citizenComment);
    expect(ended.courseId).toBe(closed.courseId);
  });
});
