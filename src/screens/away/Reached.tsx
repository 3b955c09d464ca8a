// What the meeting reached before it stopped: the topic in the citizen's words, and how much is kept.
import { useTranslation } from 'react-i18next';
import { isAgreed } from '../../meeting/agreements.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { Well } from '../../ui/Well.tsx';

export function Reached() {
  const { t } = useTranslation('discussion');
  const topic = useMeeting((m) => m.topic?.text ?? '');
  const lines = useMeeting((m) => m.lines.length);
  const agreements = useMeeting((m) => m.agreements.filter(isAgreed).length);
  const parked = useMeeting((m) => m.parked.length);
  return (
    <Well as="section">
      <Kicker as="h2">{t('stopped.reached')}</Kicker>
      {topic && <Voice>{topic}</Voice>}
      <ul className="reached" data-counts="">
        {agreements > 0 && <li>{t('stopped.agreements', { count: agreements })}</li>}
        {lines > 0 && <li>{t('stopped.lines', { count: lines })}</li>}
        {parked > 0 && <li>{t('stopped.parked', { count: parked })}</li>}
      </ul>
    </Well>
  );
}
