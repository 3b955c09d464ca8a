// A whole scenario through the built app, as a person would: from the first start to the end of the follow-up.
import { accountOf, type Settled } from './account.ts';
import { playChair } from './play/chair.ts';
import { startDevice, startMeeting } from './play/firstStart.ts';
import { playOf } from './play/play.ts';
import { playPreparation } from './play/prepare.ts';
import { playTopic, sayYes } from './play/topic.ts';
import type { Hands } from './person.ts';
import { readScenario } from './scenario.ts';
import { openStage, type Stage } from './stage.ts';

export interface RehearsalOptions {
  /** What the scenario file holds. */
  readonly file: unknown;
  readonly hands?: Hands;
  readonly size?: { readonly width: number; readonly height: number };
  readonly folder?: string | undefined;
  readonly root?: string | undefined;
}

export interface Report {
  readonly left: Stage['left'];
  readonly faults: readonly string[];
  readonly notUnderstood: readonly string[];
  readonly settled: Settled;
}

export async function rehearse(options: RehearsalOptions): Promise<Report> {
  const { file, hands = 'mouse', size = { width: 1366, height: 640 }, folder, root } = options;
  const { scenario, notUnderstood } = readScenario(file);
  const account = accountOf(scenario);
  const stage = await openStage({ hands, size, folder, root });
  try {
    const play = playOf(account, stage);
    const [day] = (account.peek(scenario).preparation?.date ?? scenario.meeting.date).split('T');
    await stage.setClock(day ?? scenario.meeting.date, '09:00');
    await startDevice(play);
    await startMeeting(play);
    await playPreparation(play);
    await playTopic(play);
    await playChair(play);
    await sayYes(play, 'topic');
    await stage.step('table');
    return { left: stage.left, faults: stage.faults, notUnderstood, settled: account.settle(notUnderstood) };
  } catch (error) {
    await stage.step('stopped-here').catch(() => undefined);
    throw error;
  } finally {
    await stage.close();
  }
}
