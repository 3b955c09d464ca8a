// A picture of the citizen's answers that is still being read when somebody has already let it be.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { reply } from '../../src/locales/da/reply.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { GetReply } from '../../src/screens/frame/reply/GetReply.tsx';
import { agreed, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
let isRead: () => Promise<void>;
beforeEach(() => {
  let refuse: (error: Error) => void = () => {};
  const reading = new Promise<never>((_, reject) => (refuse = reject));
  vi.stubGlobal('createImageBitmap', () => reading);
  isRead = () => act(async () => refuse(new Error('no picture')));
});
afterEach(() => vi.unstubAllGlobals());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name: new RegExp(name) }));
const picture = new File(['no picture'], 'svar.png', { type: 'image/png' });

async function whileItIsRead() {
  inRoom(factsIn('closed', { agreements: [agreed()] }), 'closed', <GetReply />);
  await press(reply.get);
  await choose(reply.way.picture);
  await userEvent.upload(screen.getByLabelText(reply.choosePicture, { selector: 'input' }), picture);
  expect(screen.getByText(reply.reading)).toBeVisible();
}
const wrong = () => within(screen.getByRole('dialog')).queryByText(reply.wrong.notAPicture);

test('what is wrong with it is said where it was chosen', async () => {
  await whileItIsRead();
  await isRead();
  expect(wrong()).toBeVisible();
});

test.each([
  ['another way was chosen', () => choose('læser')],
  [
    'the window was closed',
    async () => {
      await press(shell.close);
      await press(reply.get);
    },
  ],
])('nothing is said of it when %s', async (_, letBe) => {
  await whileItIsRead();
  await letBe();
  await isRead();
  expect(wrong()).toBeNull();
});
