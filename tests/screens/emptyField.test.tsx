import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { backup } from '../../src/locales/da/backup.ts';
import { home } from '../../src/locales/da/home.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import { type Device, ThisDevice } from '../../src/room/device.ts';
import { OpenCopy } from '../../src/screens/backup/OpenCopy.tsx';
import { NotSaved } from '../../src/screens/cover/NotSaved.tsx';
import { KeyReadBack } from '../../src/screens/frame/paperKey/KeyReadBack.tsx';
import { TakeInFileDialog } from '../../src/screens/home/TakeInFileDialog.tsx';
import { AskPassphrase } from '../../src/screens/security/AskPassphrase.tsx';
import { RestoreForm } from '../../src/screens/start/RestoreForm.tsx';
import { Unlock } from '../../src/screens/start/Unlock.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';
import { aKey, lockedDevice, recoveryKeys } from './keyDevice.ts';

beforeAll(inDanish);
beforeAll(loadCareWords);

const asked = vi.fn(() => Promise.resolve(null));
beforeEach(() => asked.mockClear());
// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterAll(() => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
});
const nothing = () => {};
const file = new File(['x'], 'step-up.stepup');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const takeIn = (takeInFile: Device['takeInFile'], told: (what: string) => void = nothing) =>
  render(
    <ThisDevice value={deviceWith([], [], { takeInFile })}>
      <TakeInFileDialog file={file} onClose={nothing} onTold={told} />
    </ThisDevice>,
  );

test.each([
  [
    'Unlock',
    start.passphrase,
    start.unlock,
    () => (
      <Unlock
        device={lockedDevice({ unlock: asked })}
        onForgotten={nothing}
        onTakeUpdate={() => Promise.resolve('nothingNew')}
      />
    ),
  ],
  ['RestoreForm', start.passphrase, start.restoreNow, () => <RestoreForm onRestore={asked} />],
  [
    'NotSaved',
    shell.cover.passphrase,
    shell.cover.showUnsaved,
    () => <NotSaved onSaveFile={() => Promise.resolve(true)} onShowUnsaved={asked} onLockUnsaved={nothing} />,
  ],
  [
    'AskPassphrase',
    security.passphrase.nowField,
    security.passphrase.goOn,
    () => <AskPassphrase check={asked} why="" onKnown={nothing} onBack={nothing} />,
  ],
])('a press with an empty field says what comes first: %s', async (_, label, name, shown) => {
  render(shown());
  const field = screen.getByLabelText(label);
  await userEvent.type(field, '  ');
  await press(name);
  expect(field).toHaveAccessibleDescription(shell.typeFirst);
  expect(field).toHaveFocus();
  expect(asked).not.toHaveBeenCalled();
  await userEvent.type(field, 'h');
  expect(field).not.toHaveAccessibleDescription(shell.typeFirst);
});

test('a saved file is not opened without its passphrase', async () => {
  takeIn(asked);
  const field = screen.getByLabelText(home.file.passphrase);
  await press(home.file.open);
  expect(field).toHaveAccessibleDescription(`${home.file.passphraseHint} ${shell.typeFirst}`);
  expect(field).toHaveFocus();
  expect(asked).not.toHaveBeenCalled();
});

test('a copy of everything is sent to where copies are taken in', async () => {
  takeIn(() => Promise.resolve('allMeetings'));
  const field = screen.getByLabelText(home.file.passphrase);
  await userEvent.type(field, 'gul kasse{Enter}');
  expect(field).toHaveAccessibleDescription(`${home.file.passphraseHint} ${home.file.allMeetings}`);
  expect(home.file.allMeetings).toContain(`»${home.toCopy}«`);
});

test('a file with other words than the meeting here is put beside it by one more press', async () => {
  const takeInFile = vi.fn<Device['takeInFile']>((_file, _typed, how) =>
    Promise.resolve(how === 'beside' ? 'beside' : 'apart'),
  );
  const told = vi.fn<(what: string) => void>();
  takeIn(takeInFile, told);
  const field = screen.getByLabelText(home.file.passphrase);
  await userEvent.type(field, 'gul kasse{Enter}');
  expect(field).toHaveAccessibleDescription(`${home.file.passphraseHint} ${home.file.apart}`);
  expect(told).not.toHaveBeenCalled();
  await press(home.file.putBeside);
  expect(takeInFile.mock.calls.map(([, , how]) => how)).toEqual(['inPlace', 'beside']);
  expect(told.mock.calls).toEqual([['beside']]);
});

test('a copy is opened by a phrase or a key, and asks for one of them', async () => {
  const look = vi.fn(() => Promise.resolve({ why: 'failed' } as const));
  render(<OpenCopy isNewDevice={false} onLook={look} onOpened={nothing} onBack={nothing} />);
  await userEvent.upload(screen.getByLabelText(backup.restore.press, { selector: 'input' }), file);
  await press(backup.restore.open);
  const field = screen.getByLabelText(backup.restore.typed);
  expect(field).toHaveAccessibleDescription(`${backup.restore.typedHint} ${backup.restore.typeFirst}`);
  expect(look).not.toHaveBeenCalled();
});

test('a group that was not written is asked for by its number', async () => {
  render(
    <KeyReadBack
      recoveryKey={aKey}
      readsBack={recoveryKeys.readsBack}
      press={security.paper.save}
      busy={false}
      busyWord=""
      onRight={() => void asked()}
      onSeeAgain={nothing}
    />,
  );
  await press(security.paper.save);
  for (const field of screen.getAllByRole('textbox'))
    expect(field).toHaveAccessibleDescription(/^Skriv gruppe \d fra papiret\.$/);
  expect(asked).not.toHaveBeenCalled();
});
