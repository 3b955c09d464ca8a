// What the app can do at once for each thing that helps the citizen take part. The rest people do for each other.
import type { supportNeedCodes } from '../../../content/supportNeeds.ts';

type NeedCode = (typeof supportNeedCodes)[number];
export type NeedEffect = 'break' | 'largerText' | 'readingHelp' | 'pace';

export const needEffects: Readonly<Record<NeedCode, NeedEffect | null>> = {
  readAloud: 'readingHelp',
  breaks: 'break',
  seatNearDoor: null,
  shortTexts: 'largerText',
  interpreter: 'pace',
  writtenInOwnLanguage: 'readingHelp',
  startSlow: 'pace',
  other: null,
};

export const isNeedCode = (code: string): code is NeedCode => Object.hasOwn(needEffects, code);
