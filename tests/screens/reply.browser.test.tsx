import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { textQr } from '../../src/handover/qr.ts';
import { type Reply, replyText } from '../../src/handover/reply.ts';
import { tagOf } from '../../src/handover/tag.ts';
import { reply as words } from '../../src/locales/da/reply.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { MeetingRoom } from '../../src/room/MeetingRoom.tsx';
import { openRoom } from '../../src/room/openRoom.ts';
import { GetReply } from '../../src/screens/frame/reply/GetReply.tsx';
import { agreed, everybody, factsIn, minute } from '../cast.ts';
import { meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
afterEach(() => vi.restoreAllMocks());

const facts = factsIn('closed', {
  id: 'met',
  participants: everybody,
  agreements: [
    agreed({ id: 'one', ownerId: 'samira', what: 'Åbner tre breve' }),
    agreed({ id: 'two', ownerId: 'mette', what: 'Ringer før brevet' }),
  ],
});
const answer = (id: string, changes: Partial<Reply['answers'][number]> = {}) => ({
  agreementId: tagOf(id),
  outcome: 'notYet' as const,
  times: null,
  words: '',
  ...changes,
});
const saying = (changes: Partial<Reply> = {}) =>
  replyText({
    meetingId: tagOf('met'),
    edition: 1,
    answers: [answer('one'), answer('two', { outcome: 'done' })],
    ...changes,
  });

async function drawn(text: string): Promise<HTMLCanvasElement> {
  const qr = await textQr(text);
  if (qr === 'tooLong') throw new Error('too long for one code');
  const canvas = Object.assign(document.createElement('canvas'), {
    width: (qr.size + 8) * 6,
    height: (qr.size + 8) * 6,
  });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = 'black';
  for (let at = 0; at < qr.size ** 2; at += 1) {
    const [x, y] = [at % qr.size, Math.floor(at / qr.size)];
    if (qr.isDark(x, y)) pen.fillRect((x + 4) * 6, (y + 4) * 6, 6, 6);
  }
  return canvas;
}
const picture = async (text: string) => {
  const canvas = await drawn(text);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return new File(blob ? [blob] : [], 'svar.png', { type: 'image/png' });
};

function show(meeting: Meeting = facts) {
  const room = openRoom(snapshotOf(meeting, 'closed'), () => minute(90));
  render(
    <MeetingRoom room={room}>
      <GetReply />
    </MeetingRoom>,
  );
  return { reports: () => room.actor.getSnapshot().context.reports };
}
const by = async (way: string) => {
  await userEvent.click(screen.getByRole('button', { name: words.get }));
  await userEvent.click(screen.getByRole('radio', { name: way }));
};
async function give(file: File, isFirst = true) {
  if (isFirst) await by(words.way.picture);
  await userEvent.upload(screen.getByLabelText(words.choosePicture), file);
}
const takeIn = () => screen.queryByRole('button', { name: words.takeIn });

describe('from a picture', () => {
  test('what is shown is what is taken in, after a yes', async () => {
    const { reports } = show();
    await give(
      await picture(saying({ answers: [answer('one', { outcome: 'needsHelp', times: 2, words: 'De er svære.' })] })),
    );
    const preview = await screen.findByRole('region', { name: words.preview });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(1);
    expect(preview).toHaveTextContent('Samira: Åbner tre breve');
    expect(preview).toHaveTextContent('Har brug for hjælp. 2 gange indtil nu. De er svære.');
    expect(reports()).toEqual([]);
    await userEvent.click(takeIn() as HTMLElement);
    expect(reports()).toMatchObject([
      { agreementId: 'one', way: 'citizensPhone', outcome: 'needsHelp', times: 2, words: 'De er svære.' },
    ]);
    expect(screen.getByText('1 svar er taget ind. Det står ved aftalen.')).toBeVisible();
  });

  test('the same picture twice is taken in once; of a longer one only what is new', async () => {
    const { reports } = show();
    await give(await picture(saying({ answers: [answer('one')] })));
    await screen.findByText(words.preview);
    await userEvent.click(takeIn() as HTMLElement);
    await give(await picture(saying({ answers: [answer('one')] })));
    expect(await screen.findByText(words.wrong.takenIn)).toBeVisible();
    expect(takeIn()).toBeNull();
    await give(await picture(saying()), false);
    const preview = await screen.findByRole('region', { name: words.preview });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(takeIn() as HTMLElement);
    expect(reports().map(({ agreementId }) => agreementId)).toEqual(['one', 'two']);
  });

  test.each([
    ['another meeting', saying({ meetingId: tagOf('elsewhere') }), words.wrong.otherMeeting],
    ['damaged', saying().replace('"', "'"), words.wrong.damaged],
    ['newer', saying().replace(':1:', ':2:'), words.wrong.newer],
    ['something else', 'https://example.org', words.wrong.notAReply],
    ['a CPR number', saying({ answers: [answer('one', { words: '010203-1234' })] }), words.wrong.damaged],
  ])('%s: one sentence, and nothing is taken in', async (_, text, sentence) => {
    const { reports } = show();
    await give(await picture(text));
    expect(await screen.findByText(sentence)).toHaveRole('alert');
    expect(takeIn()).toBeNull();
    expect(reports()).toEqual([]);
  });

  test('no code in it, and no picture at all', async () => {
    show();
    const empty = Object.assign(document.createElement('canvas'), { width: 60, height: 60 });
    const blob = await new Promise<Blob | null>((resolve) => empty.toBlob(resolve));
    await give(new File(blob ? [blob] : [], 'tom.png', { type: 'image/png' }));
    expect(await screen.findByText(words.wrong.noCode)).toBeVisible();
    await give(new File(['hej'], 'hej.png', { type: 'image/png' }), false);
    expect(await screen.findByText(words.wrong.notAPicture)).toBeVisible();
  });

  test('an answer from an older edition says so, and can still be taken in', async () => {
    const [before] = facts.agreements;
    if (!before) throw new Error('there is no agreement');
    show({ ...facts, amendments: [{ version: 2, at: minute(80), because: 'Nye breve', before }] });
    await give(await picture(saying()));
    expect(await screen.findByText(/^Svaret er til udgave 1\./)).toBeVisible();
    expect(takeIn()).toBeVisible();
  });
});

test('read aloud: only what was chosen is told, and it can be taken back before', async () => {
  const { reports } = show();
  await by('Samira læser op');
  expect(takeIn()).toBeNull();
  const first = within(screen.getByRole('group', { name: /Åbner tre breve/ }));
  const second = within(screen.getByRole('group', { name: /Ringer før brevet/ }));
  await userEvent.click(first.getByRole('radio', { name: words.outcome.done }));
  await userEvent.click(second.getByRole('radio', { name: words.outcome.needsHelp }));
  await userEvent.click(first.getByRole('radio', { name: words.outcome.done }));
  await userEvent.click(takeIn() as HTMLElement);
  expect(reports()).toMatchObject([{ agreementId: 'two', way: 'readAloud', outcome: 'needsHelp' }]);
});

describe('by the camera', () => {
  const camera = (answered: () => Promise<MediaStream>) =>
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(answered);

  test('a code held up to it is read, and then the camera is off', async () => {
    const canvas = await drawn(saying());
    const stream = canvas.captureStream(10);
    camera(() => Promise.resolve(stream));
    show();
    await by(words.way.camera);
    const redraw = setInterval(() => canvas.getContext('2d')?.drawImage(canvas, 0, 0), 100);
    expect(await screen.findByText(words.preview, undefined, { timeout: 10_000 })).toBeVisible();
    clearInterval(redraw);
    await vi.waitFor(() => expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']));
  });

  const inSightOfTheCamera = async (text: string) => {
    const canvas = await drawn(text);
    camera(() => Promise.resolve(canvas.captureStream(10)));
    const redraw = setInterval(() => canvas.getContext('2d')?.drawImage(canvas, 0, 0), 100);
    onTestFinished(() => clearInterval(redraw));
  };

  test('what it has seen is where one goes on from', async () => {
    await inSightOfTheCamera(saying());
    show();
    await by(words.way.camera);
    const preview = await screen.findByRole('heading', { name: words.preview }, { timeout: 10_000 });
    await vi.waitFor(() => expect(preview).toHaveFocus());
  });

  test('a code that is not ours is said, and looking again starts where the camera is', async () => {
    await inSightOfTheCamera('https://example.org');
    show();
    await by(words.way.camera);
    const said = await screen.findByText(words.wrong.notAReply, undefined, { timeout: 10_000 });
    const press = screen.getByRole('button', { name: words.again });
    const title = screen.getByRole('heading', { level: 2 }).getBoundingClientRect();
    const inside = said.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(said).paddingLeft);
    expect(inside).toBe(title.left);
    expect(press.getBoundingClientRect().width).toBeLessThan(title.width);
    const nothing = document.createElement('canvas').captureStream();
    camera(() => Promise.resolve(nothing));
    await userEvent.click(press);
    await vi.waitFor(() => expect(screen.getByText(words.camera.hold)).toHaveFocus());
  });

  test('closing the window turns it off', async () => {
    const stream = document.createElement('canvas').captureStream();
    camera(() => Promise.resolve(stream));
    show();
    await by(words.way.camera);
    expect(screen.getByLabelText(words.camera.label)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']));
  });

  test.each([
    ['NotAllowedError', words.camera.notAllowed],
    ['NotFoundError', words.camera.none],
  ])('%s: a sentence with the other ways', async (name, sentence) => {
    camera(() => Promise.reject(new DOMException('', name)));
    show();
    await by(words.way.camera);
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});
