// A whole scenario through the built app, as a person would: from the first start to the end of the follow-up.
import { expect } from './expect.ts';
import { accountOf, type Settled } from './account.ts';
import { say } from './danish.ts';
import { heldFaults } from './held/heldFaults.ts';
import { meetingsOnDisk } from './held/onDisk.ts';
import type { Looks } from './looks.ts';
import { faultsOnSheets, textOf } from './paper.ts';
import type { Hands } from './person.ts';
import { playChair } from './play/chair.ts';
import { handOver, playClosing, playEvaluation } from './play/closing.ts';
import { startDevice, startMeeting, unlockAfterAWhile } from './play/firstStart.ts';
import { playCourse } from './play/course.ts';
import { playFollowUp } from './play/followUp.ts';
import { playOpening } from './play/opening.ts';
import { confirmTable, lookAtInvitations, playPeople } from './play/people.ts';
import { dayAndTime, type Play, playOf } from './play/play.ts';
import { finishPlan, playPreparation } from './play/prepare.ts';
import { leftForReader } from './play/reader.ts';
import { playTimeline } from './play/timeline.ts';
import { playTopic, sayYes } from './play/topic.ts';
import { readScenario } from './scenario.ts';
import { openStage, type Stage } from './stage.ts';

export interface RehearsalOptions {
  /** What the scenario file holds. */
  readonly file: unknown;
  readonly hands?: Hands;
  readonly size?: { readonly width: number; readonly height: number };
  readonly folder?: string | undefined;
  readonly looks?: Looks | undefined;
  /** What the interpreter says, by the Danish text it stands under. */
  readonly lines?: Readonly<Record<string, string>> | undefined;
  readonly root?: string | undefined;
  readonly serve?: Parameters<typeof openStage>[0]['serve'];
  readonly prepare?: Parameters<typeof openStage>[0]['prepare'];
}

export interface Report {
  readonly left: Stage['left'];
  /** What went wrong though it was played to the end: on paper, in the console, on the network. */
  readonly faults: readonly string[];
  /** What the page policy refused. */
  readonly violations: readonly string[];
  readonly lostAfter: readonly string[];
  readonly notUnderstood: readonly string[];
  readonly settled: Settled;
}

export async function rehearse(options: RehearsalOptions): Promise<Report> {
  const { file, hands = 'mouse', size = { width: 1366, height: 640 }, folder, looks, root, serve, prepare } = options;
  const { scenario, notUnderstood } = readScenario(file);
  const account = accountOf(scenario);
  const stage = await openStage({ hands, size, folder, looks, root, serve, prepare });
  try {
    const play = playOf(account, stage, options.lines);
    const passphrase = await beforeTheMeeting(play);
    const faults = [...(await theMeeting(play, passphrase))];
    faults.push(...(await faultsHeld(play, passphrase, notUnderstood, 'the meeting')));
    faults.push(...(await afterTheMeeting(play)));
    if (play.story.followUp) faults.push(...(await faultsHeld(play, passphrase, notUnderstood, 'the follow-up')));
    leftForReader(play);
    const settled = account.settle(notUnderstood);
    return {
      left: stage.left,
      faults: [...stage.faults, ...faults],
      violations: stage.violations,
      lostAfter: stage.person.lostAfter,
      notUnderstood,
      settled,
    };
  } catch (error) {
    await stage.step('stopped-here').catch(() => undefined);
    const heading = await stage.page.getByRole('heading', { level: 1 }).allInnerTexts();
    const said = [...heading, ...(await stage.person.refusals())].join(' / ');
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Stopped at step ${stage.left.steps} on "${said}": ${why}`, { cause: error });
  } finally {
    await stage.close();
  }
}

/** What the app holds when all is saved, beside what the file tells of what has happened until now. */
async function faultsHeld(play: Play, passphrase: string, notUnderstood: readonly string[], after: string) {
  const { stage, account } = play;
  const look = async () =>
    heldFaults(play, await meetingsOnDisk(stage.page, passphrase), account.settle(notUnderstood).left);
  let found = await look();
  // Saving takes a moment: only what stays so is a difference.
  for (let looks = 0; looks < 5 && found.length > 0; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    found = await look();
  }
  return found.map((fault) => `after ${after}: ${fault}`);
}

async function beforeTheMeeting(play: Play): Promise<string> {
  const { stage, story, account } = play;
  const { preparation, meeting } = account.peek(story);
  await stage.setClock(...dayAndTime(preparation?.date ?? meeting.date, '09:00'));
  const passphrase = await startDevice(play);
  stage.whenLocked(() => unlockAfterAWhile(play, passphrase));
  await startMeeting(play);
  const missing = await playPreparation(play);
  await playTopic(play);
  await playChair(play);
  await sayYes(play, 'topic');
  await playPeople(play);
  if (missing.length > 0) await finishPlan(play);
  await lookAtInvitations(play);
  return passphrase;
}

async function theMeeting(play: Play, passphrase: string): Promise<readonly string[]> {
  const { person, stage, story, account } = play;
  const { date, start } = account.peek(story).meeting;
  await person.press('link', say('shell:allMeetings'));
  await stage.setClock(date, start ?? '10:00');
  await stage.step('all-meetings');
  await person.press('button', say('home:goToMeeting'));
  await expect(stage.page.getByRole('heading', { level: 1, name: say('participants:title') })).toBeVisible();
  await confirmTable(play);
  await playOpening(play);
  await playTimeline(play, passphrase);
  await playClosing(play);
  const evaluation = await playEvaluation(play, story.closingEvaluation);
  const known = account.peek(story);
  const sheets = await handOver(play, 'sheet', { agreements: known.agreements, next: known.followUp });
  const onSheets = await faultsOnSheets(sheets, {
    agreements: known.agreements,
    nameOf: play.nameOf,
    topic: known.topic.citizenWords,
    next: known.followUp,
    printedIn: date,
  });
  const faults = [...onSheets, ...sheets.faults];
  const { comment } = known.closingEvaluation ?? {};
  const kept = evaluation && comment ? (await textOf(evaluation)).includes(comment.replace(/\s+/gu, ' ').trim()) : true;
  return kept ? faults : [...faults, `the evaluation on paper lacks the comment: ${comment}`];
}

async function afterTheMeeting(play: Play): Promise<readonly string[]> {
  const { story, account } = play;
  const { followUp } = story;
  if (!followUp) return [];
  const sheets = await playFollowUp(play, followUp);
  const { newAgreements, date } = account.peek(followUp);
  const { citizenWords } = account.peek(story).topic;
  return [
    ...sheets.faults,
    ...(await faultsOnSheets(sheets, {
      agreements: newAgreements,
      nameOf: play.nameOf,
      topic: citizenWords,
      next: null,
      printedIn: date,
    })),
    ...(await playCourse(play, followUp)),
  ];
}
