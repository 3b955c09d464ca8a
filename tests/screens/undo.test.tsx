import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { undo as danish } from '../../src/locales/da/undo.ts';
import { undo as english } from '../../src/locales/en/undo.ts';
import type { Telling } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { MeetingRoom } from '../../src/room/MeetingRoom.tsx';
import { openRoom } from '../../src/room/openRoom.ts';
import type { StepType } from '../../src/room/step.ts';
import { MeetingPage } from '../../src/screens/frame/MeetingPage.tsx';
import { Heading } from '../../src/ui/Heading.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { everybody, factsIn, minute } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

/** Every kind of step. The compiler asks for a new one here, and in the words. */
const everyStep: Readonly<Record<StepType, true>> = {
  'plan.changed': true,
  'unit.changed': true,
  'languages.changed': true,
  'concern.added': true,
  'concern.removed': true,
  'concern.raisedToTop': true,
  'topic.confirmed': true,
  'topic.changed': true,
  'leg.answered': true,
  'leg.described': true,
  'person.added': true,
  'person.changed': true,
  'person.removed': true,
  'person.answered': true,
  'table.confirmed': true,
  'stopSign.agreed': true,
  'roles.saidAloud': true,
  'role.switched': true,
  'question.asked': true,
  'line.said': true,
  'line.confirmed': true,
  'line.corrected': true,
  'line.marked': true,
  'item.parked': true,
  'item.settled': true,
  'openQuestion.asked': true,
  'openQuestion.changed': true,
  'view.added': true,
  'disagreement.noted': true,
  'prompt.raised': true,
  'prompt.handled': true,
  'point.mentioned': true,
  'gamemaster.handedOver': true,
  'moment.noted': true,
  'choice.made': true,
  'consent.given': true,
  'consent.withdrawn': true,
  'agreement.made': true,
  'agreement.changed': true,
  'agreement.answered': true,
  'agreement.removed': true,
  'agreement.setAside': true,
  'noAgreement.accepted': true,
  'proposal.made': true,
  'proposal.removed': true,
  'decision.awaited': true,
  'decision.changed': true,
  'decision.removed': true,
  'duty.named': true,
  'duty.removed': true,
  'offer.made': true,
  'offer.removed': true,
  'nextMeeting.arranged': true,
  'nextTopic.thoughtOf': true,
  'contact.chosen': true,
  'evaluation.shared': true,
  'deletion.dated': true,
  'agreement.saidBack': true,
  'promise.reported': true,
  'result.told': true,
  'comment.told': true,
};

const keysOf = (did: Readonly<Record<string, object>>) =>
  Object.entries(did).flatMap(([thing, told]) => Object.keys(told).map((what) => `${thing}.${what}`));

function sit(phase: Phase, changes: Partial<Meeting> = {}) {
  let moments = 0;
  const room = openRoom(snapshotOf(factsIn(phase, changes), phase), () => minute(60 + moments++));
  render(
    <ThisDevice value={deviceWith([])}>
      <MeetingRoom room={room}>
        <MeetingPage>
          <Heading>Her</Heading>
          <Field label="Et felt" value="Noget" onChange={() => undefined} />
        </MeetingPage>
      </MeetingRoom>
    </ThisDevice>,
  );
  return {
    room,
    facts: () => room.actor.getSnapshot().context,
    tell: (...tellings: readonly Telling[]) => {
      for (const one of tellings) act(() => expect(room.tell(one)).toBeNull());
    },
  };
}

const button = () => screen.getByRole('button', { name: /^Fortryd/ });
const said = (id: string, text: string): Telling => ({
  type: 'line.said',
  line: { id, byId: 'samira', source: 'ownWords', text, goesIntoCase: false },
});
const ctrlZ = (on: Element = document.body) => fireEvent.keyDown(on, { key: 'z', ctrlKey: true });
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the words', () => {
  test.each([
    ['Danish', danish],
    ['English', english],
  ])('there are some for every kind of step in %s, and for nothing else', (_, words) => {
    expect(keysOf(words.did).toSorted()).toEqual(Object.keys(everyStep).toSorted());
  });

  test.each<[string, Telling]>([
    ['Fortryd: fjernet deltager (Nadia)', { type: 'person.removed', id: 'nadia' }],
    ['Fortryd: sagt (Jeg er ikke ligeglad)', said('l1', 'Jeg er ikke ligeglad')],
    ['Fortryd: vendt om på rollen', { type: 'role.switched', id: 'r', to: 'authority' }],
    [
      'Fortryd: svar om et ben (Sind)',
      { type: 'leg.answered', byId: 'samira', legId: 'mind', answer: { status: 'declined' }, change: null },
    ],
    ['Fortryd: mødet givet videre (Lise)', { type: 'gamemaster.handedOver', id: 'g', toId: 'lise' }],
  ])('%s', (name, telling) => {
    const { tell } = sit('discussing');
    tell(telling);
    expect(button()).toHaveAccessibleName(name);
  });

  test('an answer to a person is told to nobody: yes and no have the same words (R03)', () => {
    const { tell } = sit('choosingParticipants', { participants: everybody });
    const names = (['no', 'yes'] as const).map((answer) => {
      tell({ type: 'person.answered', id: 'lise', byId: 'samira', answer, condition: '' });
      return button().textContent;
    });
    expect(names).toEqual(['Fortryd: svar om deltager (Lise)', 'Fortryd: svar om deltager (Lise)']);
  });

  test('a point that may not be shown stays unnamed', () => {
    const point = (mayBeShown: boolean) => ({ id: mayBeShown ? 'b' : 'a', text: 'Det med min søn', mayBeShown });
    const { preparation } = factsIn('discussing');
    const { tell } = sit('discussing', {
      preparation: { ...preparation, wantsToSay: [point(false)], questions: [point(true)] },
    });
    tell({ type: 'point.mentioned', id: 'a', how: 'said' });
    expect(button()).toHaveAccessibleName('Fortryd: noget at huske');
    tell({ type: 'point.mentioned', id: 'b', how: 'said' });
    expect(button()).toHaveAccessibleName('Fortryd: noget at huske (Det med min søn)');
  });
});

describe('taking back', () => {
  test('says what was taken back, and the focus stays on the press', async () => {
    const { tell, facts } = sit('discussing');
    tell({ type: 'person.removed', id: 'nadia' });
    await userEvent.click(button());
    expect(facts().participants.some(({ id }) => id === 'nadia')).toBe(true);
    expect(status()).toContain('Fortrudt: fjernet deltager (Nadia)');
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(status()).toContain(danish.noMore);
    expect(button()).toHaveFocus();
  });

  test('Ctrl+Z and Cmd+Z outside fields; what was said goes at the next key', () => {
    const { tell, facts } = sit('discussing');
    tell(said('l1', 'Et'), said('l2', 'To'));
    ctrlZ();
    expect(facts().lines.map(({ id }) => id)).toEqual(['l1']);
    expect(status()).toContain('Fortrudt: sagt (To)');
    fireEvent.keyDown(document.body, { key: 'z', metaKey: true });
    expect(facts().lines).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(status()).not.toContain('Fortrudt: sagt (Et)');
  });

  test('in a field Ctrl+Z is the field’s own, and Ctrl+Shift+Z is nobody’s', () => {
    const { tell, facts } = sit('discussing');
    tell(said('l1', 'Et'));
    ctrlZ(screen.getByLabelText('Et felt'));
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(facts().lines).toHaveLength(1);
  });

  test('what changed nothing is no step', () => {
    const { tell, room } = sit('discussing');
    tell({ type: 'role.switched', id: 'r', to: 'facilitator' });
    expect(room.steps.getState()).toEqual([]);
  });

  test('fifty steps, and no more', () => {
    const { room, facts } = sit('discussing');
    act(() => {
      for (let at = 0; at < 60; at += 1) room.tell(said(`l${at}`, `Linje nummer ${at}`));
      for (let at = 0; at < 60; at += 1) room.undo();
    });
    expect(facts().lines).toHaveLength(10);
  });

  test('words the citizen takes back leave nothing in memory to come again (R18)', () => {
    const { tell, room } = sit('discussing');
    tell(said('l1', 'Det om min søster'), said('l2', 'To'));
    tell({ type: 'words.takenBack', id: 'l1', byId: 'samira' });
    expect(room.steps.getState()).toEqual([]);
    expect(document.body.textContent).not.toContain('min søster');
    ctrlZ();
    expect(room.actor.getSnapshot().context.lines.map(({ id }) => id)).toEqual(['l2']);
  });

  test('what the citizen has deleted is not named on the press', () => {
    const { tell } = sit('discussing');
    tell({ type: 'item.parked', item: { id: 'p', text: 'Min gæld', raisedById: 'samira' } });
    tell({ type: 'item.settled', id: 'p', outcome: 'deletedByCitizen', agreementId: null });
    expect(button()).toHaveAccessibleName('Fortryd: svar på noget gemt');
  });

  test('what was typed is one step, named by the newest words', () => {
    const { tell, facts } = sit('opening');
    for (const text of ['J', 'Je', 'Jeg banker']) tell({ type: 'stopSign.agreed', text });
    expect(button()).toHaveAccessibleName('Fortryd: dit stoptegn (Jeg banker)');
    ctrlZ();
    expect(facts().stopSign).toBe('');
  });
});

describe('from one screen to the next', () => {
  const goTo = (phase: 'agreeing' | 'discussing' | 'opening' | 'choosingParticipants'): Telling => ({
    type: 'room.wentTo',
    id: `to ${phase}`,
    phase,
  });

  test('while people sit together their steps go with them', () => {
    const { tell, facts } = sit('discussing');
    tell(said('l1', 'Et'), goTo('agreeing'));
    expect(button()).toHaveAccessibleName('Fortryd: sagt (Et)');
    ctrlZ();
    expect(facts().lines).toEqual([]);
  });

  test('what brought the meeting to where it is cannot be taken back from there', () => {
    const { tell, facts } = sit('opening');
    tell({ type: 'stopSign.agreed', text: 'Hånden op' }, { type: 'roles.saidAloud' }, goTo('discussing'));
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(facts().rolesSaidAloudAt).not.toBeNull();
  });

  test('an answer from before they sat down does not stand on the screen in the room (R03)', () => {
    const { tell, room } = sit('choosingParticipants', { participants: everybody });
    tell(
      { type: 'person.answered', id: 'lise', byId: 'samira', answer: 'no', condition: '' },
      { type: 'table.confirmed', byId: 'samira' },
      goTo('opening'),
    );
    expect(button()).toHaveAccessibleName('Fortryd');
    expect(room.steps.getState()).toEqual([]);
  });

  test('a meeting that is closed has no steps, and keeps none', () => {
    const { tell, room } = sit('closing');
    tell({ type: 'nextTopic.thoughtOf', text: 'Huslejen' }, { type: 'meeting.closed', id: 'end', wording: {} });
    tell({ type: 'deletion.dated', deleteOn: '2027-01-01' });
    expect(room.steps.getState()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Fortryd/ })).toBeNull();
  });
});
