// A page of its own, in a frame: changes the meeting and is left before the disk can have answered.
import { unlockDevice } from '../../src/storage/device.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import { passphrase, soon } from './aDevice.ts';

const { id = '', words = '' } = document.querySelector('script')?.dataset ?? {};
const vault = await unlockDevice(passphrase);
const { rev } = await readMeeting(vault, id).catch(() => ({ rev: 0 }));
const kept = keepMeeting(vault, { id, rev });
addEventListener('pagehide', () => parent.postMessage(kept.lastMoment() ? 'handed over' : 'nothing to hand over', '*'));
kept.keep({ fmt: 1, document: words, summary: words });
await soon();
location.replace('about:blank');
