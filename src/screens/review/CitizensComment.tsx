// How the citizen sees it all, in own words. Nobody else's words stand here.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { Words } from '../../ui/Words.tsx';

export function CitizensComment() {
  const { t } = useTranslation('review');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const told = useMeeting((m) => m.lastTime?.citizenComment ?? '');
  const { text, error, onChange } = useToldText(told, (words) => tell({ type: 'comment.told', text: words }));
  return (
    <section className="comment">
      <Words
        tone="voice"
        rows={1}
        label={t('commentBy', { name })}
        hint={t('commentHint', { name })}
        value={text}
        error={error}
        onChange={onChange}
      />
    </section>
  );
}
