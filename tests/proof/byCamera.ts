// "Hent svar fra telefonen" with a camera: looking, refused, a code that is none of ours, and the answers it has seen.
import type { Page } from 'playwright';
import qrcode from 'qrcode-generator';
import { replyText } from '../../src/handover/reply.ts';
import { tagOf } from '../../src/handover/tag.ts';
import { reply } from '../../src/locales/da/reply.ts';
import type { See } from './walking.ts';

/** What stands before the camera from now on: the code of a text, or a room without any. */
async function before(page: Page, text: string | null): Promise<void> {
  // The app fetches its maker late, and here there is nothing left to fetch with.
  const qr = qrcode(0, 'L');
  qr.addData(text ?? '', 'Byte');
  qr.make();
  const size = text === null ? 0 : qr.getModuleCount();
  const dark = Array.from({ length: size ** 2 }, (_, at) => qr.isDark(Math.floor(at / size), at % size));
  await page.evaluate(
    ([wide, squares]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const pen = canvas.getContext('2d');
      const draw = () => {
        if (!pen) return;
        pen.fillStyle = 'silver';
        pen.fillRect(0, 0, 640, 480);
        if (wide === 0) return;
        const one = Math.floor(440 / (wide + 8));
        pen.fillStyle = 'white';
        pen.fillRect(100, 20, one * (wide + 8), one * (wide + 8));
        pen.fillStyle = 'black';
        for (const [at, isDark] of squares.entries()) {
          const [x, y] = [(at % wide) + 4, Math.floor(at / wide) + 4];
          if (isDark) pen.fillRect(100 + x * one, 20 + y * one, one, one);
        }
      };
      navigator.mediaDevices.getUserMedia = () => {
        const stream = canvas.captureStream(10);
        const seen = setInterval(() => (stream.active ? draw() : clearInterval(seen)), 100);
        return Promise.resolve(stream);
      };
    },
    [size, dark] as const,
  );
}

/** A person, or whoever looks after the computer, has said no to the camera. */
const refused = (page: Page) =>
  page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });

/** The citizen's answers to all that was promised in the meeting on the screen, from the edition before the last. */
function answersTo(page: Page, promises: readonly string[]): string {
  const [, id = ''] = /\/m\/(\w+)/u.exec(page.url()) ?? [];
  const outcomes = ['done', 'notYet', 'needsHelp'] as const;
  const answers = promises.map((promise, at) => ({
    agreementId: tagOf(promise),
    outcome: outcomes[at % outcomes.length] ?? 'done',
    times: at === 1 ? 2 : null,
    words: at === 2 ? 'Jeg kan ikke finde brevet.' : '',
  }));
  return replyText({ meetingId: tagOf(id), edition: 1, answers });
}

/** In the window where the answers are fetched. It stands at the answers it has seen when this is done. */
export async function byCamera(page: Page, see: See, promises: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  const ways = dialog.getByRole('radio');
  const look = async (what: () => Promise<void>) => {
    await ways.nth(1).check();
    await what();
    await ways.nth(0).check();
  };
  await look(() => refused(page));
  await dialog.getByText(reply.camera.notAllowed).waitFor();
  await see('dialog', 'kameraet er ikke tilladt');
  await look(() => before(page, null));
  await dialog.getByText(reply.camera.hold).waitFor();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  await see('dialog', 'kameraet leder');
  await look(() => before(page, 'https://example.org'));
  await dialog.getByText(reply.wrong.notAReply).waitFor();
  await see('dialog', 'kameraet ser noget andet');
  await look(() => before(page, answersTo(page, promises)));
  await dialog.getByText(reply.preview).waitFor();
  await see('dialog', 'svar set af kameraet');
}
