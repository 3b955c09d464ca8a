// Every way home but paper, pressed as a person would: the calendar, the file, the picture for the phone, the text, the
// note to the case, and what the citizen gives to a bisidder. What comes out is kept and read by tools the app has not.
import ICAL from 'ical.js';
import type { Locator } from 'playwright';
import { readPicture } from '../../support/readPicture.ts';
import { say } from '../danish.ts';
import { expect } from '../expect.ts';
import type { ScenarioAgreement } from '../scenario.ts';
import { answerOf } from './agreements.ts';
import type { Play } from './play.ts';
import { mustAsksOf } from './supportCards.ts';

interface Promised {
  readonly agreements: readonly ScenarioAgreement[];
  readonly next: { readonly date: string } | null | undefined;
}

const isAgreed = ({ makesSense }: ScenarioAgreement): boolean => answerOf(makesSense) === 'yes';

export async function faultsOnWays(play: Play, which: string, promised: Promised): Promise<readonly string[]> {
  const agreed = promised.agreements.filter(isAgreed);
  const own = agreed.filter(({ who }) => play.nameOf(who) === play.citizen);
  const texts = {
    calendar: await asCalendar(play, which),
    file: await asFile(play, which),
    phone: await onThePhone(play, which),
    text: await copied(play, which, 'text', play.citizen),
    caseNote: await copied(play, which, 'caseNote', say('give:caseNote.to')),
  };
  const whole = [texts.file, texts.text, texts.caseNote];
  return [
    ...faultsInCalendar(texts.calendar, own, promised.next).map((fault) => `calendar: ${fault}`),
    ...whole.flatMap((text) => lacking(text, agreed)),
    ...(texts.phone === null ? [] : lacking(texts.phone, own)),
    ...(await toSupporters(play, which, agreed, own)),
    ...Object.entries(texts).flatMap(([way, text]) => neverIn(play, way, text ?? '')),
  ];
}

/** To the byte: no space is put right. */
const lacking = (text: string, agreements: readonly ScenarioAgreement[]): readonly string[] =>
  agreements.filter(({ what }) => !text.includes(what)).map(({ what }) => `not in what was given: ${what}`);

/** What the citizen kept back and did not say stands in nothing that leaves the table. */
const neverIn = (play: Play, way: string, text: string): readonly string[] =>
  mustAsksOf(play)
    .filter((one) => !one.isSaid && text.includes(one.text))
    .map((one) => `${way}: says what nobody said: ${one.text}`);

const give = ({ person }: Play) => person.press('button', say('give:check.give'));

async function downloaded({ stage }: Play, act: () => Promise<void>): Promise<string> {
  const coming = stage.page.waitForEvent('download');
  await act();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Empty when there is nothing to put in a calendar. */
async function asCalendar(play: Play, which: string): Promise<string> {
  const { person, stage } = play;
  await person.press('button', say('give:calendar.press'));
  if (await person.has(stage.page.getByText(say('give:calendar.nothing')))) {
    await person.press('button', say('give:check.letBe'));
    return '';
  }
  const content = await downloaded(play, () => give(play));
  stage.keep(`${which}.ics`, content);
  return content;
}

function faultsInCalendar(
  content: string,
  own: readonly ScenarioAgreement[],
  next: Promised['next'],
): readonly string[] {
  const dated = own.filter(({ due }) => due);
  if (content === '') return dated.length > 0 || next ? ['nothing was offered'] : [];
  const calendar = ICAL.Component.fromString(content);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const on = (day: string) => events.filter(({ startDate }) => startDate.toString().startsWith(day));
  return [
    ...(calendar.getFirstPropertyValue('method') === 'PUBLISH' ? [] : ['it is no plain list of dates']),
    ...(events.every(({ uid }) => uid) && new Set(events.map(({ uid }) => uid)).size === events.length
      ? []
      : ['an entry has no name of its own']),
    ...dated
      .filter(({ what, due }) => !on(due ?? '').some((one) => `${one.summary} ${one.description}`.includes(what)))
      .map(({ what, due }) => `not on ${due ?? ''}: ${what}`),
    ...(next && on(next.date.slice(0, 10)).length === 0 ? [`the next meeting is not on ${next.date}`] : []),
  ];
}

/** The words of the file as any browser shows them, opened with no network at all. */
async function asFile(play: Play, which: string): Promise<string> {
  const { person, stage } = play;
  await person.press('button', say('give:file.press'));
  const content = await downloaded(play, () => give(play));
  stage.keep(`${which}.html`, content);
  const context = await stage.page.context().browser()?.newContext({ offline: true, javaScriptEnabled: false });
  if (!context) throw new Error('There is no other browser to open the file in.');
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(content);
  const text = await page.locator('body').innerText();
  await stage.pictureOf(page, `${which}-file`, true);
  await context.close();
  return asked.length > 0 ? '' : text;
}

/** What the picture carries, read by another program; null when it was too much, and the file is offered instead. */
async function onThePhone(play: Play, which: string): Promise<string | null> {
  const { person, stage, citizen: name } = play;
  const { page } = stage;
  await person.press('button', say('give:phone.make'));
  const look = page.getByRole('button', { name: say('give:check.give') });
  const instead = page.getByRole('button', { name: say('give:phone.asFile') });
  await look.or(instead).waitFor();
  if (await instead.isVisible()) return null;
  const shown = await textToGive(play, name).inputValue();
  await give(play);
  const picture = page.getByRole('img', { name: say('give:phone.label', { name }) });
  const png = await picture.screenshot();
  stage.keep(`${which}-qr.png`, png);
  expect(await readPicture(png)).toBe(shown);
  return shown;
}

const textToGive = ({ stage }: Play, names: string): Locator =>
  stage.page.getByRole('textbox', { name: say('give:check.text', { names }), exact: true });

/** What lies on the clipboard afterwards: the very text that was looked at. */
async function copied(play: Play, which: string, way: 'text' | 'caseNote', to: string): Promise<string> {
  const { person, stage } = play;
  await person.press('button', say(`give:${way}.press`));
  const shown = await textToGive(play, to).inputValue();
  await give(play);
  await expect.poll(() => stage.page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  stage.keep(`${which}-${way}.txt`, shown);
  return shown;
}

/** A bisidder gets the topic and what the others do, and so nothing of what the citizen does. */
async function toSupporters(
  play: Play,
  which: string,
  agreed: readonly ScenarioAgreement[],
  own: readonly ScenarioAgreement[],
): Promise<readonly string[]> {
  const { person, stage, account, story, citizen } = play;
  const supporters = account
    .peek(story)
    .participants.filter(
      ({ role, citizenAnswer }) => (role === 'supportPerson' || role === 'representative') && citizenAnswer !== 'no',
    );
  const faults: string[] = [];
  for (const { name } of supporters) {
    await person.press('button', say('give:supporter.pressFor', { name }));
    for (const part of ['topic', 'othersTasks'] as const) await person.check(say(`give:supporter.part.${part}`), true);
    await person.choose(say('give:supporter.how'), say('give:way.text'));
    const shown = await textToGive(play, name).inputValue();
    await stage.step('to-a-bisidder');
    await give(play);
    await expect.poll(() => stage.page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    stage.keep(`${which}-to-a-bisidder.txt`, shown);
    const [others, mine] = [agreed.filter((one) => !own.includes(one)), own];
    faults.push(...lacking(shown, others).map((fault) => `${name}: ${fault}`));
    faults.push(...neverIn(play, name, shown));
    faults.push(
      ...mine
        .filter(({ what, who }) => shown.includes(what) && play.nameOf(who) === citizen)
        .map(({ what }) => `${name} got what the citizen kept: ${what}`),
    );
  }
  return faults;
}
