// The same meeting in a second window: it reads along, is covered, takes over, and finds the other one gone.
import type { BrowserContext } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { windows } from '../../src/locales/da/windows.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { firstStart, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import type { Look } from './place.ts';
import { goTo, press, seeing } from './walking.ts';

export async function inTwoWindows(context: BrowserContext, look: Look): Promise<void> {
  const first = await context.newPage();
  await firstStart(first);
  await takeInFile(
    first,
    await meetingFile({ ...factsIn('discussing', fullMeeting), id: 'both', courseId: 'both' }, 'discussing'),
  );
  await goTo(first, '/m/both');
  await first.getByLabel(discussion.capture.label).waitFor();
  const second = await context.newPage();
  const see = seeing(second, look);
  await second.goto('./#/m/both');
  await unlock(second);
  await second.getByText(windows.writer.elsewhere).waitFor();
  await see('a window that reads along', 'banner');
  await press(first, discussion.away.pause);
  await second.getByRole('heading', { level: 1, name: windows.covered }).waitFor();
  await see('a window that reads along', 'away');
  await press(first, discussion.onBreak.back);
  await press(second, windows.writeHere);
  await first.getByText(windows.writer.moved).waitFor();
  await first.bringToFront();
  await seeing(first, look)('a window that has moved', 'banner');
  await second.close();
  await first.getByText(windows.writer.nobody).waitFor();
  await seeing(first, look)('a window whose other is closed', 'banner');
}
