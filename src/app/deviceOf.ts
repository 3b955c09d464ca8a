// What the screens may ask of an unlocked device, answered with the disk.
import { navigate } from 'wouter/use-hash-location';
import type { Meeting } from '../meeting/meeting.ts';
import type { Device, NewMeeting, Outcome } from '../room/device.ts';
import { newId } from '../room/newId.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { changeSession, useSession } from '../room/session.ts';
import { readMarker } from '../storage/deviceMarker.ts';
import { writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { persistence } from '../storage/persistence.ts';
import { lockEveryWindow } from './lockHere.ts';
import type { ListHere } from './meetingsHere.ts';
import { meetingIsLetGo, meetingOpenNow } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { phoneAddressOf } from './phoneAddress.ts';
import { saveAsFile } from './saveAsFile.ts';
import { saveRescue } from './saveRescue.ts';
import { takeUpdate } from './serviceWorker.ts';

export function deviceOf(vault: OpenVault): Device {
  /** The meeting's own code comes with the first meeting, not with the list. */
  const start = async (make: (at: { id: string; at: string }) => Promise<Meeting>): Promise<Outcome> => {
    try {
      const id = newId();
      const [{ writtenForm }, facts] = await Promise.all([
        import('./writtenForm.ts'),
        make({ id, at: new Date().toISOString() }),
      ]);
      await writeMeeting(vault, { id, rev: 1, ...writtenForm(facts, facts.lastTime ? 'reviewing' : 'choosingTopic') });
      navigate(`/m/${id}`);
      return null;
    } catch (error) {
      return outcomeOf(error);
    }
  };

  let list: ListHere | null = null;
  const listed = import('./meetingsHere.ts').then(({ listHere }) => (list = listHere(vault)));
  listed.catch(() => undefined);

  return {
    meetings: async () => (await listed).read(),
    meetingsLastRead: () => list?.lastRead() ?? null,
    readMeetings: async (ids) => {
      const [{ readApart }] = await Promise.all([import('./meetingsApart.ts'), meetingIsLetGo()]);
      return readApart(vault, ids);
    },
    tellMeeting: async (id, telling) => {
      const [{ tellApart }] = await Promise.all([import('./meetingsApart.ts'), meetingIsLetGo()]);
      return tellApart(vault, id, telling);
    },
    startMeeting: ({ citizen, gamemaster, unit, date, start: time }: NewMeeting) =>
      start(async (at) => {
        const { newMeeting } = await import('../meeting/meeting.ts');
        const meeting = newMeeting({
          ...at,
          language: 'da',
          unit,
          citizen: { id: newId(), name: citizen },
          gamemaster: { id: newId(), name: gamemaster },
        });
        return { ...meeting, plan: { ...meeting.plan, date, start: time } };
      }),
    startFollowUp: (of) => start(async (at) => (await import('../meeting/wholeMeeting.ts')).followUpOf(of, at)),
    openMeeting: (id) => navigate(`/m/${id}`),
    openCourse: (courseId) => navigate(`/forloeb/${courseId}`),
    openCalls: () => navigate('/ringerunde'),
    goHome: () => navigate('/'),
    openTable: () => {
      const id = meetingOpenNow()?.room.settled.getState().id;
      if (id === undefined) return;
      changeSession({ tableAwaited: true });
      // On its own (noopener): another process, which can reach neither this window nor its key, and outlives its crash.
      window.open(`#/m/${id}/bordet`, '_blank', 'popup,noopener,width=1280,height=720');
    },
    lock: () => lockEveryWindow(vault),
    tryAgain: async () => {
      const kept = meetingOpenNow()?.kept;
      // A person who was told that the rest is gone, and presses again, keeps at least this meeting.
      if (kept) await kept.tryAgain({ evenIfGone: useSession.getState().trouble === 'gone' });
      else await import('../storage/meetingDisk.ts').then(({ openAgain }) => openAgain(vault)).catch(() => undefined);
    },
    saveRescueFile: async () => {
      const kept = meetingOpenNow()?.kept;
      return kept ? saveRescue(kept) : false;
    },
    phoneAddress: phoneAddressOf(new URL(location.href)),
    sealForPhone: async (plain) => (await import('../storage/parcel.ts')).sealParcel(plain, argon2InWorker),
    saveFile: (name, type, content) => saveAsFile(name, content, type),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    promised: persistence,
    lastBackup: () => readMarker()?.lastBackup ?? null,
    takeInFile: async (file, passphrase, how) => {
      try {
        return await (await import('./takeInRescue.ts')).takeInRescue(vault, file, passphrase, how);
      } catch (error) {
        return outcomeOf(error);
      }
    },
    takeUpdate,
  };
}
