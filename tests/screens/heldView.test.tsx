// A closed meeting keeps no drafts: what stands in "Sådan ser jeg det" waits over a lock beside the meeting.
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { untoldNow, useUntoldForms } from '../../src/room/untold.ts';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterAll(() => {
  for (const name of ['showModal', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, name);
});
afterEach(() => useUntoldForms.setState({}, true));

const karsten = scenarioMeeting('scenario-1');
const what = karsten.agreements[0]?.what ?? '';
const words = 'Jeg vil hellere ringe selv.';
const open = () => userEvent.click(screen.getByRole('button', { name: `${discussion.view.title}: ${what}` }));
const dialog = () => within(screen.getByRole('dialog', { name: discussion.view.title }));

/** The page goes with the lock, and comes back when the device is unlocked. */
const lockedAndBack = async () => {
  const untold = untoldNow();
  cleanup();
  useUntoldForms.setState(untold);
  return onStage(<Closed />, karsten, 'closed');
};

test('it stands as it was left, with the one who said it, and is told as that', async () => {
  await onStage(<Closed />, karsten, 'closed');
  await open();
  const [first, second] = dialog().getAllByRole<HTMLOptionElement>('option');
  await userEvent.selectOptions(dialog().getByRole('combobox'), second?.value ?? '');
  await userEvent.type(dialog().getByRole('textbox'), words);
  const { facts } = await lockedAndBack();
  expect(dialog().getByRole('textbox')).toHaveValue(words);
  expect(dialog().getByRole('combobox')).toHaveValue(second?.value);
  expect(first?.value).not.toBe(second?.value);
  await userEvent.click(dialog().getByRole('button', { name: discussion.view.add }));
  expect(facts().views.at(-1)).toMatchObject({ text: words, byId: second?.value, kind: 'view' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(useUntoldForms.getState()).toEqual({});
});

test('closed by hand it is forgotten', async () => {
  await onStage(<Closed />, karsten, 'closed');
  await open();
  await userEvent.type(dialog().getByRole('textbox'), words);
  await lockedAndBack();
  await userEvent.click(dialog().getByRole('button', { name: 'Luk' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(useUntoldForms.getState()).toEqual({});
  await lockedAndBack();
  expect(screen.queryByRole('dialog')).toBeNull();
});
