import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { missing } from '../../src/locales/da/missing.ts';
import { topic } from '../../src/locales/da/topic.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { Topic } from '../../src/screens/topic/Topic.tsx';
import { everybody, factsIn, karen, mette, minute, theTopic } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const concerns: Meeting['concerns'] = [
  { id: 'letters', text: theTopic, original: null },
  { id: 'back', text: 'Smerterne i ryggen', original: null },
];
const show = (changes: Partial<Meeting> = {}) =>
  inRoom(factsIn('choosingTopic', { participants: everybody, ...changes }), 'choosingTopic', <Topic />);
const confirm = () => userEvent.click(screen.getByRole('button', { name: topic.confirm }));
const topLine = () =>
  within(screen.getByRole('list', { name: topic.list }))
    .getByText(topic.today)
    .closest('li');

describe('the list of what weighs', () => {
  test('begins with one question, and keeps the words byte for byte', async () => {
    const room = show();
    await userEvent.type(screen.getByLabelText(topic.first), '  jeg sover ikke.{Enter}');
    expect(room.facts().concerns.map(({ text }) => text)).toEqual(['  jeg sover ikke.']);
    expect(room.facts().drafts).toEqual({});
    expect(topLine()).toHaveTextContent('jeg sover ikke.');
  });

  test('is ranked with one press, and the list keeps the focus', async () => {
    const room = show({ concerns });
    await userEvent.click(screen.getByRole('button', { name: `${topic.mostImportant}: Smerterne i ryggen` }));
    expect(room.facts().concerns[0]?.id).toBe('back');
    expect(topLine()).toHaveTextContent('Smerterne i ryggen');
    expect(screen.getByRole('list', { name: topic.list })).toHaveFocus();
  });

  test('keeps what looks like a CPR number on the screen and nowhere else', async () => {
    const room = show({ concerns });
    await userEvent.type(screen.getByLabelText(topic.more), '010190-1234{Enter}');
    expect(screen.getByLabelText(topic.more)).toHaveValue('010190-1234');
    expect(screen.getByText(missing.cprLike)).toBeVisible();
    expect(JSON.stringify(room.facts())).not.toContain('010190-1234');
  });

  test('a line that is removed can be taken back', async () => {
    const room = show({ concerns });
    await userEvent.click(screen.getAllByText(topic.line.remove)[1] ?? document.body);
    expect(room.facts().concerns).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Fortryd: taget af listen/ }));
    expect(room.facts().concerns).toEqual(concerns);
  });

  test('holds the same words in another language, with its direction', async () => {
    const room = show({ concerns, citizenLanguages: ['ar', 'da'] });
    await userEvent.type(screen.getByLabelText('Det samme på arabisk'), 'ابني');
    expect(room.facts().concerns[0]).toEqual({ ...concerns[0], original: { lang: 'ar', dir: 'rtl', text: 'ابني' } });
  });
});

describe('"Det er mit emne"', () => {
  test('says in one sentence what is missing', async () => {
    const room = show();
    await confirm();
    expect(screen.getByText(missing.topicText)).toBeVisible();
    expect(phaseOf(room.room.actor.getSnapshot())).toBe('choosingTopic');
  });

  test("is the citizen's yes; unless somebody says otherwise the ordstyrer typed it", async () => {
    const room = show({ concerns });
    await confirm();
    expect(phaseOf(room.room.actor.getSnapshot())).toBe('choosingParticipants');
    expect(room.facts().topic).toMatchObject({ text: theTopic, typedById: mette.id });
  });

  test('remembers who typed it', async () => {
    const room = show({ concerns });
    await userEvent.click(screen.getByRole('radio', { name: karen.name }));
    await confirm();
    expect(room.facts().topic?.typedById).toBe(karen.id);
    expect(room.facts().drafts).toEqual({});
  });

  test('keeps the old topic in sight, and with the reason when one is given (R02)', async () => {
    const old = { text: 'Noget helt andet', original: null, typedById: karen.id, confirmedAt: minute(-60) };
    const room = show({ concerns, topic: old });
    expect(screen.getByText(old.text)).toBeVisible();
    await userEvent.type(screen.getByLabelText(topic.because), 'Det haster mere');
    await confirm();
    expect(room.facts().formerTopics).toMatchObject([{ text: old.text, because: 'Det haster mere' }]);
    expect(room.facts().drafts).toEqual({});
  });
});
