// Pictures of every screen there is, in every state the proofs know, in one language: also those a scenario does not come
// by. Looked at by people for mirroring, mixed text and what is cut off.
import { join } from 'node:path';
import { everyPlace } from '../proof/everyPlace.ts';
import type { Look } from '../proof/place.ts';
import { phone, seenAgain, type Size, tableSizes } from './looks.ts';
import { serveBuilt } from '../support/builtApp.mjs';

interface EveryScreen {
  readonly language: string;
  readonly size: Size;
  /** A part of the names of the screens. */
  readonly only: string;
  readonly folder: string;
  readonly root: string;
  readonly tell: (line: string) => void;
}

const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');

/** Answers whether every screen was reached. */
export async function everyScreen({ language, size, only, folder, root, tell }: EveryScreen): Promise<boolean> {
  const { address, stop } = await serveBuilt(root);
  let seen = 0;
  const look: Look = async (page, { screen, state }) => {
    seen += 1;
    const sizes = screen.startsWith('table') ? tableSizes : [size, phone];
    const name = `${String(seen).padStart(3, '0')}-${fileName(`${screen} ${state}`)}.png`;
    await seenAgain(page, { languages: [language], sizes }, (at) => join(folder, at, name));
  };
  try {
    const stopped = await everyPlace(address, look, { only, part: '' });
    for (const line of [`${seen} screens in ${folder}`, ...stopped]) tell(line);
    return stopped.length === 0;
  } finally {
    await stop();
  }
}
