// After a break or private time: "Vi var i gang med ...", until something else happens or somebody says it is fine.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Toast } from '../../ui/Toast.tsx';

export function BackAgain() {
  const { t } = useTranslation('discussion');
  const away = useMeeting((m) => {
    const last = m.timeline.at(-1);
    return last?.kind === 'break' || last?.kind === 'privateTime' ? last.id : null;
  });
  const what = useMeeting((m) => m.questionNow || (m.topic?.text ?? ''));
  const [seen, setSeen] = useState<string | null>(null);
  if (away === null || away === seen || what === '') return null;
  return (
    <Toast
      action={
        <Button look="quiet" onClick={() => setSeen(away)}>
          {t('away.goOn')}
        </Button>
      }
    >
      {t('away.wereAt', { what })}
    </Toast>
  );
}
