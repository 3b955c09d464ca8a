// "Aftalerne er dine": what is taken home, and the end of the meeting. Until then nothing here is final.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetFor } from '../../handover/sheet.ts';
import { isAgreed } from '../../meeting/agreements.ts';
import { citizenOf, type Meeting } from '../../meeting/meeting.ts';
import { atTheTable } from '../../meeting/participants.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { OnPaper, type PaperFor } from './OnPaper.tsx';
import { type PrintSize, Sheet } from './Sheet.tsx';
import { useSheetWords } from './useSheetWords.ts';
import './handover.css';

/** Who gets a page each: the citizen, and everyone the citizen has an agreement with. */
const withATask = (m: Meeting): readonly string[] =>
  atTheTable(m)
    .map(({ id }) => id)
    .filter((id) => id === m.citizenId || m.agreements.some((one) => isAgreed(one) && one.ownerId === id));

export function Handover() {
  const { t } = useTranslation(['handover', 'shell']);
  const tell = useTell();
  const phase = usePhase();
  const meeting = useMeeting((m) => m);
  const words = useSheetWords();
  const sentence = useMissingSentence();
  const [paperFor, setPaperFor] = useState<PaperFor>('citizen');
  const [size, setSize] = useState<PrintSize>('14');
  const [printed, setPrinted] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);

  const name = citizenOf(meeting)?.name ?? '';
  const readers = { citizen: [meeting.citizenId], all: ['all'], each: withATask(meeting) }[paperFor];
  const backTo = phase === 'closing' ? 'evaluation' : '';
  const print = () => {
    window.print();
    for (const reader of readers) {
      tell({ type: 'sheet.handedOver', way: 'paper', toId: reader === 'all' ? null : reader });
    }
    setPrinted(true);
  };
  const end = () => setRefused(tell({ type: 'meeting.closed', id: newId(), wording: words }));

  return (
    <MeetingPage
      mainClass="wrap give"
      back={
        <Button look="quiet" icon="arrowBack" onClick={() => tell({ type: 'page.turned', page: backTo })}>
          {t('shell:back')}
        </Button>
      }
      {...(phase === 'closing' && { start: <MeetingMenu /> })}
      message={refused ? <p role="alert">{sentence(refused)}</p> : <Toast>{printed && t('printed')}</Toast>}
      {...(phase === 'closing' && {
        note: t('endNote', { name }),
        main: (
          <Button look="voice" big onClick={end}>
            {t('end')}
          </Button>
        ),
      })}
    >
      <div className="noprint">
        <Heading>{t(phase === 'stoppedEarly' ? 'titleStopped' : 'title', { name })}</Heading>
        <p className="hint">{t('lead')}</p>
        <OnPaper
          citizen={name}
          paperFor={paperFor}
          onPaperFor={setPaperFor}
          size={size}
          onSize={setSize}
          onPrint={print}
        />
      </div>
      <section className="preview" aria-label={t('preview')}>
        <p className="label noprint" aria-hidden="true">
          {t('preview')}
        </p>
        <div className="papers">
          {readers.map((reader) => (
            <Sheet key={reader} sheet={sheetFor(meeting, phase, reader)} words={words} size={size} />
          ))}
        </div>
      </section>
    </MeetingPage>
  );
}
