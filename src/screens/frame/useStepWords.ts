// A step in words, and what it was about: "fjernet deltager" and "Vibeke". Every kind of step has words, or this file
// does not compile.
import { useTranslation } from 'react-i18next';
import { legIds } from '../../meeting/chair.ts';
import type { Undoable } from '../../room/MeetingRoom.tsx';

export interface StepWords {
  readonly what: string;
  /** Empty when the step is about nothing that has a name. */
  readonly named: string;
}

export function useStepWords(): (step: Undoable) => StepWords {
  const { t } = useTranslation(['undo', 'words']);
  return ({ type, about, named }) => {
    const leg = legIds.find((one) => about.startsWith(one));
    return {
      what: t(`undo:did.${type}`),
      named: named || (type.startsWith('leg.') && leg ? t(`words:legShort.${leg}`) : ''),
    };
  };
}
