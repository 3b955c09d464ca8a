// What the command line says of a newcomer's walk: how long each screen takes a slow hand, and all of them.
import { walkAsNewcomer } from './newcomer.ts';
import { handSecondsOn, secondsOn, slowWordsEachMinute, type TimeOnScreen } from './slowHand.ts';

/** What somebody who has never seen it may spend, from the first start to the sheet in the printer. */
const mostSeconds = 600;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

interface Told {
  readonly root?: string | undefined;
  readonly folder?: string | undefined;
  readonly tell: (line: string) => void;
}

/** Answers whether it was quick enough, and nothing went wrong. */
export async function tellNewcomer({ tell, ...options }: Told): Promise<boolean> {
  const { screens, faults } = await walkAsNewcomer(options);
  for (const one of screens) {
    const { screen, words, newWords, presses, letters } = one;
    const did = `${newWords} new words of ${words}, ${presses} presses, ${letters} letters`;
    tell(`${clock(secondsOn(one)).padStart(6)}  ${screen}: ${did}`);
  }
  const sum = (of: (one: TimeOnScreen) => number) => screens.reduce((before, one) => before + of(one), 0);
  const all = sum(secondsOn);
  tell(`${clock(all).padStart(6)}  in all; no more than ${clock(mostSeconds)}`);
  for (const pace of [slowWordsEachMinute, 2 * slowWordsEachMinute]) {
    const seconds = sum((one) => (one.words * 60) / pace + handSecondsOn(one));
    tell(
      `${clock(seconds).padStart(6)}  when every text is read to the end, known words too, at ${pace} words a minute`,
    );
  }
  for (const fault of faults) tell(`FAULT: ${fault}`);
  return all < mostSeconds && faults.length === 0;
}
