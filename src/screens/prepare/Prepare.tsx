// "Gør klar": what the citizen brings to the table, one question at a time and over several visits. All of it is voluntary.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDevice } from '../../room/device.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { PartBody } from './PartBody.tsx';
import { PartList } from './PartList.tsx';
import { type Part, parts } from './parts.ts';
import '../frame/sideBySide.css';
import './prepare.css';

/** Asked of everybody at the preparation; the other questions are the citizen's. */
const practical: readonly Part[] = ['plan', 'visit'];

const setPart = (part: Part) => changeSession({ openPart: part });

export function Prepare() {
  const { t } = useTranslation(['prepare', 'ahead']);
  const device = useDevice();
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const part = useSession(({ openPart }) => parts.find((one) => one === openPart) ?? parts[0]);
  const next = parts[parts.indexOf(part) + 1];
  const before = parts[parts.indexOf(part) - 1];
  const toTopic = () => tell({ type: 'page.turned', page: '' });
  return (
    <MeetingPage
      mainClass="wrap sidebyside prepare"
      back={
        <Button look="quiet" icon="arrowBack" onClick={before ? () => setPart(before) : device.goHome}>
          {t(before ? 'back' : 'home')}
        </Button>
      }
      start={
        <Button look="quiet" icon="file" onClick={() => tell({ type: 'page.turned', page: 'ahead' })}>
          {t('ahead:title')}
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
