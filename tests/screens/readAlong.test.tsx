import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { everything } from '../../src/locales/da/everything.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { windows } from '../../src/locales/da/windows.ts';
import { ReadAlong } from '../../src/screens/everything/ReadAlong.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const meeting = scenarioMeeting('scenario-2');
const asItIs = { writer: 'elsewhere', covered: false, asking: false, onWriteHere: () => {} } as const;

test.each(['elsewhere', 'moved', 'nobody'] as const)('who writes is said in one sentence: %s', async (writer) => {
  const onWriteHere = vi.fn<() => void>();
  await onStage(<ReadAlong {...asItIs} writer={writer} onWriteHere={onWriteHere} />, meeting, 'discussing');
  expect(screen.getByRole('status')).toHaveTextContent(windows.writer[writer]);
  await userEvent.click(screen.getByRole('button', { name: windows.writeHere }));
  expect(onWriteHere).toHaveBeenCalledTimes(1);
});

test('what is written can be read, and nothing of it can be changed', async () => {
  const { facts } = await onStage(<ReadAlong {...asItIs} />, meeting, 'discussing');
  expect(screen.getByText(meeting.lines[0]?.text ?? '')).toBeVisible();
  expect(screen.queryByRole('button', { name: new RegExp(everything.takeBack) })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(facts()).toEqual(meeting);
});

test('covered, not one word of the meeting is on the screen', async () => {
  await onStage(<ReadAlong {...asItIs} covered />, meeting, 'onBreak');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(windows.covered);
  for (const { text } of meeting.lines) expect(document.body).not.toHaveTextContent(text);
  for (const { name } of meeting.participants) expect(document.body).not.toHaveTextContent(name);
});

test('while it asks, the button says so', async () => {
  await onStage(<ReadAlong {...asItIs} asking />, meeting, 'discussing');
  expect(screen.getByRole('button', { name: windows.asking })).toHaveAttribute('aria-busy', 'true');
});

test('words that are on no disk are saved in a file before anything else', async () => {
  const onSaveFile = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  await onStage(<ReadAlong {...asItIs} writer="moved" onSaveFile={onSaveFile} />, meeting, 'discussing');
  expect(screen.getByRole('alert')).toHaveTextContent(windows.unsaved);
  expect(screen.queryByRole('button', { name: windows.writeHere })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: trouble.saveFile }));
  expect(onSaveFile).toHaveBeenCalledTimes(1);
  expect(screen.getByText(windows.fileSaved)).toBeVisible();
  expect(screen.getByRole('button', { name: windows.writeHere })).toBeVisible();
  expect(screen.getByRole('button', { name: trouble.saveFile })).toBeVisible();
});

test.each([
  ['there is none', () => Promise.resolve(false)],
  ['it fails', () => Promise.reject(new Error('no'))],
])('without a file nothing is said to be in it: %s', async (_, onSaveFile) => {
  await onStage(<ReadAlong {...asItIs} writer="moved" onSaveFile={onSaveFile} />, meeting, 'discussing');
  await userEvent.click(screen.getByRole('button', { name: trouble.saveFile }));
  expect(screen.getByRole('alert')).toHaveTextContent(trouble.noFile);
  expect(screen.queryByRole('button', { name: windows.writeHere })).toBeNull();
});
