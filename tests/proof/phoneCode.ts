// The picture for the citizen's phone where a phone can reach the app: being made, its code, and when there is none.
import type { BrowserContext } from 'playwright';
import { give } from '../../src/locales/da/give.ts';
import { home } from '../../src/locales/da/home.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { longAgreements } from '../handover/manyAgreements.ts';
import { firstStart, takeInFile } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import type { Look } from './place.ts';
import { goTo, press, seeing, titled } from './walking.ts';

/** A name that no network knows: everything is answered from this computer. */
const address = 'https://moeder.invalid/';

const fits = { ...factsIn('closing', { ...fullMeeting, page: 'handover' }), id: 'fits', courseId: 'fits' };
const tooMuch = { ...longAgreements(10), page: 'handover', id: 'much', courseId: 'much' };

export async function onThePhonesWay(context: BrowserContext, look: Look): Promise<void> {
  const page = await context.newPage();
  const see = seeing(page, look, 'citizen');
  await page.goto('./');
  const local = new URL(page.url());
  await context.route(`${address}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, local).href }) });
  });
  await firstStart(page, address);
  await takeInFile(page, await meetingFile(fits, 'closing'));
  await takeInFile(page, await meetingFile(tooMuch, 'closed'));
  const openCase = async (id: string) => {
    await goTo(page, '/');
    await titled(page, home.title);
    await goTo(page, `/m/${id}`);
    await page.getByRole('button', { name: give.phone.make, exact: true }).waitFor();
  };

  await openCase('fits');
  await press(page, give.phone.make);
  await press(page, give.check.give);
  await page.getByText(give.phone.scan).waitFor();
  await see('closing handover, the code covered', 'unfolded');
  await press(page, give.phone.showCode);
  await page.getByText(give.phone.code).waitFor();
  await see('closing handover, the code', 'unfolded');
  await openCase('much');
  await press(page, give.phone.make);
  await page.getByText(give.phone.tooLong).waitFor();
  await see('closed handover, too much for a picture', 'refusal');
  await openCase('fits');
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {
      throw new DOMException('no', 'DataCloneError');
    };
  });
  await press(page, give.phone.make);
  await page.getByText(give.phone.failed).waitFor();
  await see('closing handover, no code', 'refusal');
  // It never answers.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await press(page, give.phone.make);
  await page.getByText(give.phone.making).waitFor();
  await see('closing handover, the code being made', 'unfolded');
}
