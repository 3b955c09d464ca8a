// "Gør klar": what the citizen brings to the table, one question at a time and over several visits. All of it is voluntary.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDevice } from '../../room/device.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { PartBody } from './PartBody.tsx';
import { PartList } from './PartList.tsx';
import { type Part, parts } from './parts.ts';
import './prepare.css';

/** Asked of everybody at the preparation; the other questions are the citizen's. */
const practical: readonly Part[] = ['plan', 'visit'];

export function Prepare() {
  const { t } = useTranslation('prepare');
  const device = useDevice();
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [part, setPart] = useState<Part>('goodLife');
  const next = parts[parts.indexOf(part) + 1];
  const before = parts[parts.indexOf(part) - 1];
  const toTopic = () => tell({ type: 'page.turned', page: '' });
  return (
    <MeetingPage
      mainClass="wrap prepare"
      back={
        <Button look="quiet" icon="arrowBack" onClick={before ? () => setPart(before) : device.goHome}>
          {t(before ? 'back' : 'home')}
        </Button>
      }
      extra={next && <Button onClick={toTopic}>{t('toTopic')}</Button>}
      main={
        <Button look="go" big iconAfter="arrow" onClick={next ? () => setPart(next) : toTopic}>
          {next ? t('next', { part: t(`part.${next}`) }) : t('toTopic')}
        </Button>
      }
    >
      <PartList chosen={part} onChoose={setPart} />
      <div className={practical.includes(part) ? 'part' : 'part asks'}>
        <Heading place={part}>{t(`${part}.title`, { name })}</Heading>
        <p className="hint">{t(`${part}.lead`, { name })}</p>
        <PartBody key={part} part={part} />
      </div>
    </MeetingPage>
  );
}
