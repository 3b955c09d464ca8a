import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { support } from '../../src/locales/da/support.ts';
import { missingToClose } from '../../src/meeting/missing.ts';
import { nothingPrepared } from '../../src/meeting/preparation.ts';
import { Closing } from '../../src/screens/closing/Closing.tsx';
import { factsIn, minute } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const preparation = {
  ...nothingPrepared,
  wantsToSay: [
    { id: 'one', text: 'Jeg kan ikke læse brevene.', mayBeShown: true },
    { id: 'secret', text: 'Jeg er bange for Lise.', mayBeShown: false },
  ],
  questions: [{ id: 'two', text: 'Kan de smide mig ud?', mayBeShown: true }],
};
const closing = (mentions: ReturnType<typeof factsIn>['mentions'] = []) =>
  inRoom(factsIn('closing', { preparation, mentions }), 'closing', <Closing />);
const asked = (name: string | RegExp) => screen.getByRole('group', { name });
const part = () => screen.getByRole('heading', { level: 2 });

test('what nobody has mentioned comes up first, and only that', () => {
  closing([{ id: 'one', at: minute(20), how: 'said' }]);
  expect(part()).toHaveTextContent(support.closing.part);
  expect(screen.queryByRole('group', { name: 'Jeg kan ikke læse brevene.' })).toBeNull();
  expect(asked('Kan de smide mig ud?')).toBeVisible();
  const list = within(screen.getByRole('navigation', { name: 'Det ser vi på' }));
  expect(list.getByRole('button', { name: /^Ikke nævnt endnu/ })).toHaveTextContent('2 ting er ikke nævnt');
});

test.each(['said', 'nextMeeting', 'letBe'] as const)('the citizen can answer "%s", and take it back', async (how) => {
  const { facts } = closing();
  const answer = () => within(asked('Kan de smide mig ud?')).getByRole('radio', { name: support.closing[how] });
  expect(answer()).not.toBeChecked();
  await userEvent.click(answer());
  expect(facts().mentions).toMatchObject([{ id: 'two', how }]);
  expect(facts().parked.map(({ text }) => text)).toEqual(how === 'nextMeeting' ? ['Kan de smide mig ud?'] : []);
  expect(answer()).toBeChecked();
  await userEvent.click(answer());
  expect(facts().mentions).toEqual([]);
  expect(facts().parked).toEqual([]);
});

test('it holds the end of the meeting up for nobody', () => {
  const { facts } = closing();
  expect(missingToClose(facts())).toBeNull();
  expect(screen.getByText(support.closing.free)).toBeVisible();
});

test('words that may not be shown stay covered until the citizen asks; putting them off says who will read', async () => {
  closing();
  const words = screen.getByText('Jeg er bange for Lise.');
  expect(words).not.toBeVisible();
  const covered = asked('Punkt 2: det har kun Samira');
  expect(within(covered).getByRole('radio', { name: /^Til næste møde/ })).toHaveAccessibleName(
    `${support.closing.nextMeeting}${support.closing.seenByYou}`,
  );
  await userEvent.click(screen.getByText('Vis det, kun Samira ser'));
  expect(words).toBeVisible();
});

test('a meeting where nothing was prepared does not ask', () => {
  inRoom(factsIn('closing'), 'closing', <Closing />);
  expect(screen.queryByRole('button', { name: /^Ikke nævnt endnu/ })).toBeNull();
});
