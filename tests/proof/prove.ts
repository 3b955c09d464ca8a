// What each of the commands does: axe, lix, reading.
import { mkdirSync, writeFileSync } from 'node:fs';
import { axeOf, faultsIn, matrixOf } from './axeMatrix.ts';
import { everyPlace, type Wanted } from './everyPlace.ts';
import { lixOf, lixPage, tooHard } from './lixOfScreens.ts';
import type { Look } from './place.ts';
import { everyReading, fairReadings } from './readAs.ts';
import { readingOrder } from './readingOrder.ts';

interface Wish extends Required<Wanted> {
  readonly baseURL: string;
  /** A few ways of reading in which each colour, direction and size comes once, instead of all of them. */
  readonly fair: boolean;
  readonly tell: (line: string) => void;
}

async function axe({ baseURL, fair, tell, ...wanted }: Wish): Promise<boolean> {
  const { cells, look } = axeOf(fair ? fairReadings : everyReading, tell);
  const stopped = await everyPlace(baseURL, look, wanted);
  const faults = faultsIn(cells);
  for (const line of [matrixOf(cells), ...faults, ...stopped]) tell(line);
  return faults.length + stopped.length === 0;
}

async function lix({ baseURL, tell, ...wanted }: Wish): Promise<boolean> {
  const { measured, look } = lixOf();
  const stopped = await everyPlace(baseURL, look, wanted);
  if (wanted.only + wanted.part === '' && stopped.length === 0) writeFileSync('docs/lix.md', lixPage(measured));
  const hard = tooHard(measured);
  for (const line of [lixPage(measured), ...hard, ...stopped]) tell(line);
  return hard.length + stopped.length === 0;
}

const folder = 'docs/guide/laeseraekkefoelge';
const fileOf = (screen: string): string =>
  `${screen
    .replaceAll(/(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')}.md`;

/** One page for each screen the citizen reads: as it opens, and what is heard when something lies over it. */
async function reading({ baseURL, tell, ...wanted }: Wish): Promise<boolean> {
  const pages = new Map<string, string>();
  const look: Look = async (page, { screen, state, reader }) => {
    if (reader !== 'citizen' || state === 'menu' || state === 'unfolded') return;
    const [on = '', over] = screen.split(', ');
    const before = pages.get(on) ?? `# ${on}\n\nSkrevet af \`npm run reading\`: sådan læser en skærmlæser skærmen.\n`;
    const told = (await readingOrder(page)).join('\n');
    pages.set(on, `${before}\n## ${over === undefined ? state : `${state}: ${over}`}\n\n${told}\n`);
  };
  const stopped = await everyPlace(baseURL, look, wanted);
  mkdirSync(folder, { recursive: true });
  for (const [screen, text] of pages) {
    writeFileSync(`${folder}/${fileOf(screen)}`, text);
    tell(`${folder}/${fileOf(screen)}`);
  }
  for (const line of stopped) tell(line);
  return stopped.length === 0;
}

const commands: Readonly<Record<string, typeof axe>> = { axe, lix, reading };

export async function prove(wished: string, wish: Wish): Promise<boolean> {
  const command = commands[wished];
  if (command) return command(wish);
  wish.tell(`Say which: ${Object.keys(commands).join(', ')}`);
  return false;
}
