// What each of the commands does: axe, lix, reading.
import { mkdirSync, writeFileSync } from 'node:fs';
import { axeOf, faultsIn, matrixOf } from './axeMatrix.ts';
import { everyPlace } from './everyPlace.ts';
import { lixOf, lixPage, tooHard } from './lixOfScreens.ts';
import type { Look } from './place.ts';
import { everyReading, fairReadings } from './readAs.ts';
import { readingOrder } from './readingOrder.ts';

interface Wish {
  readonly baseURL: string;
  /** A part of the names of the screens to look at; empty for all. */
  readonly only: string;
  /** A few ways of reading in which each colour, direction and size comes once, instead of all of them. */
  readonly fair: boolean;
  readonly tell: (line: string) => void;
}

async function axe({ baseURL, only, fair, tell }: Wish): Promise<boolean> {
  const { cells, look } = axeOf(fair ? fairReadings : everyReading, tell);
  await everyPlace(baseURL, look, only);
  const faults = faultsIn(cells);
  tell(matrixOf(cells));
  return faults.length === 0;
}

async function lix({ baseURL, only, tell }: Wish): Promise<boolean> {
  const { measured, look } = lixOf();
  await everyPlace(baseURL, look, only);
  if (only === '') writeFileSync('docs/lix.md', lixPage(measured));
  const hard = tooHard(measured);
  for (const line of [lixPage(measured), ...hard]) tell(line);
  return hard.length === 0;
}

const folder = 'docs/guide/laeseraekkefoelge';
const fileOf = (screen: string): string =>
  `${screen
    .replaceAll(/(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')}.md`;

/** One page for each screen the citizen reads: as it opens, and what is heard when something lies over it. */
async function reading({ baseURL, only, tell }: Wish): Promise<boolean> {
  const pages = new Map<string, string>();
  const look: Look = async (page, { screen, state, reader }) => {
    if (reader !== 'citizen' || state === 'menu' || state === 'unfolded') return;
    const [on = '', over] = screen.split(', ');
    const before = pages.get(on) ?? `# ${on}\n\nSkrevet af \`npm run reading\`: sådan læser en skærmlæser skærmen.\n`;
    const told = (await readingOrder(page)).join('\n');
    pages.set(on, `${before}\n## ${over === undefined ? state : `${state}: ${over}`}\n\n${told}\n`);
  };
  await everyPlace(baseURL, look, only);
  mkdirSync(folder, { recursive: true });
  for (const [screen, text] of pages) {
    writeFileSync(`${folder}/${fileOf(screen)}`, text);
    tell(`${folder}/${fileOf(screen)}`);
  }
  return true;
}

const commands: Readonly<Record<string, typeof axe>> = { axe, lix, reading };

export async function prove(wished: string, wish: Wish): Promise<boolean> {
  const command = commands[wished];
  if (command) return command(wish);
  wish.tell(`Say which: ${Object.keys(commands).join(', ')}`);
  return false;
}
