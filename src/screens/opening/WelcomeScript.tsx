// The welcome, in large, with the names in it: read aloud by the ordstyrer.
import { useTranslation } from 'react-i18next';
import { welcomeParagraphs } from '../../content/welcome.ts';
import { citizenOf, gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { spokenTopic } from '../frame/spokenTopic.ts';

export function WelcomeScript() {
  const { t } = useTranslation('opening');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const gamemaster = useMeeting((m) => gamemasterOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  return (
    <section className="script" aria-labelledby="welcome">
      <Kicker as="h2" id="welcome" icon="speaker">
        {t('welcome.heading')}
      </Kicker>
      <p className="hint">{t('welcome.hint')}</p>
      {welcomeParagraphs.map((paragraph) => (
        <p key={paragraph}>{t(`welcome.${paragraph}`, { name, gamemaster, topic })}</p>
      ))}
    </section>
  );
}
