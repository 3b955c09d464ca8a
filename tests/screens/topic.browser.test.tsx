import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, test } from 'vitest';
import { topic } from '../../src/locales/da/topic.ts';
import { words } from '../../src/locales/da/words.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { Topic } from '../../src/screens/topic/Topic.tsx';
import { factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) => inRoom(factsIn('choosingTopic', changes), 'choosingTopic', <Topic />);
const openLeg = async (name: string) => {
  const legs = screen.getByRole('group', { name: topic.chair.legs });
  await userEvent.click(within(legs).getByRole('button', { name: new RegExp(`^${name}`) }));
  return within(await screen.findByRole('dialog'));
};

describe('a leg of the chair (R05)', () => {
  test('has nothing chosen beforehand; the citizen answers, and can take it back', async () => {
    const room = show();
    const leg = await openLeg(words.leg.body);
    expect(leg.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
    const wobbles = leg.getByRole('radio', { name: 'Vakler meget' });
    await userEvent.click(wobbles);
    expect(room.facts().chair.legs[0]).toMatchObject({ status: 'rated', rating: 2 });
    await userEvent.click(wobbles);
    expect(room.facts().chair.legs[0]).toMatchObject({ status: 'unspoken', rating: null });
  });

  test('"Vil ikke svare" and "Ikke et emne" are answers', async () => {
    const room = show();
    const leg = await openLeg(words.leg.mind);
    await userEvent.click(leg.getByRole('radio', { name: topic.leg.declined }));
    expect(room.facts().chair.legs[1]?.status).toBe('declined');
    await userEvent.click(leg.getByRole('radio', { name: topic.leg.notRelevant }));
    expect(room.facts().chair.legs[1]?.status).toBe('notRelevant');
  });

  test('can be given another name, and what it is about', async () => {
    const room = show();
    const leg = await openLeg(words.leg.substances.slice(0, 7));
    await userEvent.fill(leg.getByLabelText(topic.leg.rename), 'Mine børn');
    await userEvent.click(leg.getByRole('checkbox', { name: 'Skole' }));
    await userEvent.fill(leg.getByLabelText(topic.leg.otherArea), 'transport');
    await userEvent.click(leg.getByRole('button', { name: topic.add }));
    await userEvent.click(leg.getByRole('checkbox', { name: topic.leg.mostUrgent }));
    expect(room.facts().chair.legs[2]).toMatchObject({
      id: 'substances',
      label: 'Mine børn',
      areas: ['school', 'transport'],
      mostUrgent: true,
    });
  });

  test('asks for no change the first time', async () => {
    show();
    const leg = await openLeg(words.leg.body);
    await userEvent.click(leg.getByRole('radio', { name: 'Står' }));
    expect(leg.queryByText(topic.leg.change)).toBeNull();
  });

  test('asks in a follow-up for the change too, and says what was said last', async () => {
    const { chair } = factsIn('choosingTopic');
    const before = chair.legs.map((leg) => ({ ...leg, status: 'rated' as const, rating: 3 as const }));
    const room = show({
      lastTime: {
        meetingId: 'first',
        date: '2026-02-10',
        agreements: [],
        parked: [],
        openQuestions: [],
        chair: { ...chair, legs: before },
        reports: [],
        results: [],
        citizenComment: '',
      },
    });
    const leg = await openLeg(words.leg.body);
    expect(leg.getByText(/^Sidst: vakler lidt\./)).toBeVisible();
    await userEvent.click(leg.getByRole('radio', { name: 'Står' }));
    await userEvent.click(leg.getByRole('radio', { name: 'Lidt bedre' }));
    expect(room.facts().chair.legs[0]).toMatchObject({ status: 'rated', rating: 4, change: 'aLittleBetter' });
  });
});
