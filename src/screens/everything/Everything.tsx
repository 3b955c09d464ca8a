// "Alt, der er skrevet": nothing is held about the citizen that cannot be read here (R07).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { DeleteLink } from '../frame/DeleteLink.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useName } from '../frame/useName.ts';
import { WrittenParts } from './WrittenParts.tsx';

export function Everything() {
  const { t } = useTranslation(['everything', 'shell']);
  const tell = useTell();
  const nameOf = useName();
  const name = nameOf(useMeeting((m) => m.citizenId));
  const [gone, setGone] = useState(0);
  return (
    <MeetingPage
      mainClass="wrap allwritten"
      message={<Toast>{gone > 0 && t('gone')}</Toast>}
      back={
        <Button look="quiet" icon="arrowBack" onClick={() => tell({ type: 'page.turned', page: '' })}>
          {t('shell:back')}
        </Button>
      }
    >
      <header>
        <Heading place={String(gone)}>{t('title')}</Heading>
        <p className="hint">{t('lead', { name })}</p>
      </header>
      <WrittenParts onGone={() => setGone(gone + 1)} />
      <p>
        <DeleteLink />
      </p>
    </MeetingPage>
  );
}
