// What "Mine aftaler" may ask of the phone, answered with the phone's own small database. The vault is never opened here.
import type { MyPhone } from '../room/mine.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { readMarker } from '../storage/deviceMarker.ts';
import { answerMine, deleteMine, keepMine, listMine } from '../storage/minePages.ts';
import { persistence } from '../storage/persistence.ts';
import { hashOf } from './mineIn.ts';
import { openMineCode, openMineFile } from './openMine.ts';
import { outcomeOf } from './outcomeOf.ts';
import { saveAsFile } from './saveAsFile.ts';
import { takeUpdate } from './serviceWorker.ts';

export const myPhone = (): MyPhone => ({
  isWorkers: readMarker() !== null,
  list: async () => {
    try {
      const { pages, unread } = await listMine();
      return { pages: pages.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt)), unread };
    } catch (error) {
      return outcomeOf(error);
    }
  },
  openCode: (digits, code) => openMineCode(digits, code, argon2InWorker),
  openFile: openMineFile,
  keep: ({ sheet, answers }, id) =>
    keepMine({ id, keptAt: new Date().toISOString(), sheet, answers: [...answers] }).catch(outcomeOf),
  answer: (id, change) => answerMine(id, change).catch(outcomeOf),
  remove: (id) =>
    deleteMine(id).then(
      () => null,
      (error: unknown) => outcomeOf(error),
    ),
  promised: persistence,
  takeUpdate,
  goTo: (place) => {
    location.hash = hashOf(place);
  },
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  share:
    'share' in navigator
      ? (text) =>
          navigator.share({ text }).then(
            () => undefined,
            () => undefined,
          )
      : null,
  saveFile: (name, type, content) => saveAsFile(name, content, type),
});
