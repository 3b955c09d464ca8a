// Practice. It stands beside the app and not in it: the vault of the device is neither opened nor asked for.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSnapshot } from '../meeting/meetingMachine.ts';
import { type Practice as OpenPractice, openPractice } from '../storage/practice.ts';
import { loadMeetingWords } from '../locales/language.ts';
import { Practice } from '../screens/practice/Practice.tsx';
import { PracticeBar } from '../screens/practice/PracticeBar.tsx';
import { Button } from '../ui/Button.tsx';
import { fetched } from './fetched.tsx';
import { emptyPractice, practiceStory } from './practiceMeeting.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { meetingIsLetGo } from './openNow.ts';
import { writePractice } from './writePractice.ts';

const PractisedMeeting = fetched(
  async () => (await import('./PractisedMeeting.tsx')).PractisedMeeting,
  loadMeetingWords,
);

/** The app begins again there, with the device as it was; what is left of a practice goes then. */
const leave = (): void => {
  location.hash = '#/';
};

type Now =
  | { readonly kind: 'choosing'; readonly state: 'ready' | 'busy' | 'elsewhere' | 'failed' | 'ended' }
  | { readonly kind: 'meeting'; readonly practice: OpenPractice; readonly id: string }
  | { readonly kind: 'ending'; readonly practice: OpenPractice };

export function PracticePlace() {
  const { t } = useTranslation(['practice', 'shell']);
  const [now, setNow] = useState<Now>({ kind: 'choosing', state: 'ready' });

  const ending = now.kind === 'ending' ? now.practice : null;
  // The meeting is off the screen by now, and writes its last words before its database goes.
  useEffect(() => {
    if (!ending) return;
    const saySo = (isGone: boolean) => (isGone ? setNow({ kind: 'choosing', state: 'ended' }) : leave());
    void meetingIsLetGo().then(ending.end).then(saySo, leave);
  }, [ending]);

  const begin = async (make: () => MeetingSnapshot) => {
    if (now.kind !== 'choosing' || now.state === 'busy') return;
    setNow({ kind: 'choosing', state: 'busy' });
    try {
      const practice = await openPractice();
      setNow(
        practice
          ? { kind: 'meeting', practice, id: await writePractice(practice.vault, make()) }
          : { kind: 'choosing', state: 'elsewhere' },
      );
    } catch {
      setNow({ kind: 'choosing', state: 'failed' });
    }
  };
  const end = () => {
    if (now.kind === 'meeting') setNow({ kind: 'ending', practice: now.practice });
  };

  if (now.kind === 'ending') {
    return (
      <p className="vh" role="status">
        {t('ending')}
      </p>
    );
  }
  return (
    <>
      <PracticeBar
        out={
          now.kind === 'meeting' ? (
            <Button onClick={end}>{t('shell:practice.end')}</Button>
          ) : (
            <Button onClick={leave}>{t('back')}</Button>
          )
        }
      />
      {now.kind === 'choosing' ? (
        <Practice
          state={now.state}
          onEmpty={() => void begin(() => emptyPractice(t))}
          onStory={(story, step) => void begin(() => practiceStory(t, story, step))}
        />
      ) : (
        <PractisedMeeting
          id={now.id}
          vault={now.practice.vault}
          onMeeting={(id) => setNow({ ...now, id })}
          onLeave={end}
        />
      )}
      <ReadingHelp />
    </>
  );
}
