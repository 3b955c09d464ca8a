// "Gemt" in the bar: whether what was told is on the disk. "Gemmer" comes at once, "Gemt" when it has been true for a
// moment: the mark does not flicker with every key, and says no more than it should. Nothing is kept of a practice.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { type Session, useSession } from '../../room/session.ts';
import { SavedMark } from '../../ui/SavedMark.tsx';

const aMoment = 250;

const writingNow = (): Session['writing'] => {
  const { writing, typing } = useSession.getState();
  return writing === 'saved' && typing ? 'saving' : writing;
};

export function Saved() {
  const { t } = useTranslation('shell');
  const { practises } = useDevice();
  const [state, setState] = useState(writingNow);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(waiting);
      const now = writingNow();
      if (now === 'saved') waiting = setTimeout(() => setState(writingNow()), aMoment);
      else setState(now);
    };
    follow();
    const stop = useSession.subscribe(follow);
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, []);
  if (practises && state !== 'notSaved') return null;
  return <SavedMark state={state} label={t(state)} />;
}
