// Time and quiet hints at the head of the ordstyrer's own side. One sentence at a time in a place kept for it, so that
// nothing else moves; each kind can be switched off, and each hint put aside for now.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supportPromptIds } from '../../content/supportPrompts.ts';
import { hintsNow, type QuietHint } from '../../meeting/hintsNow.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useName } from '../frame/useName.ts';
import { useWavedAway } from '../frame/useWavedAway.ts';
import { HintSwitches } from './HintSwitches.tsx';
import { SoftClock } from './SoftClock.tsx';
import { useNow } from './useNow.ts';
import './hints.css';

export function Hints() {
  const { t } = useTranslation('rhythm');
  const meeting = useMeeting((m) => m);
  const wanted = useSession((s) => s.hints);
  const { isAway, wave } = useWavedAway();
  const [switching, setSwitching] = useState(false);
  const sentence = useHintSentence();
  const now = useNow();
  const hint = hintsNow(meeting, now).find((one) => wanted[one.kind] && !isAway(one.key));
  return (
    <section className="hints" aria-label={t('hints.title')}>
      <SoftClock now={now} />
      <Button look="quiet" icon="dots" iconOnly onClick={() => setSwitching(true)}>
        {t('hints.title')}
      </Button>
      <p role="status">{hint && sentence(hint)}</p>
      {hint && (
        <Button look="quiet" onClick={() => wave(hint.key)}>
          {t('hints.notNow')}
        </Button>
      )}
      <HintSwitches open={switching} onClose={() => setSwitching(false)} />
    </section>
  );
}

function useHintSentence(): (hint: QuietHint) => string {
  const { t } = useTranslation(['rhythm', 'prompts']);
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (hint) => {
    if (hint.kind !== 'waiting') return t(`hints.${hint.kind}`);
    const card = supportPromptIds.find((id) => id === hint.promptId);
    return t('hints.waiting', {
      person: personName(hint.byId),
      what: card ? t(`prompts:${card}.title`, { name }) : hint.promptId,
    });
  };
}
