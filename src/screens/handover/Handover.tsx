// "Aftalerne er dine": the ways to take them home, one open at a time, and the end of the meeting. Nothing is given
// before it was looked at, and until the end nothing here is final.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versionOf } from '../../meeting/meeting.ts';
import { usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { PhoneCard } from './PhoneCard.tsx';
import { Sheet } from './Sheet.tsx';
import { useBeside } from './useBeside.ts';
import { useGiving } from './useGiving.ts';
import { usePapers } from './usePapers.ts';
import { useSheetWords } from './useSheetWords.ts';
import { Ways } from './Ways.tsx';
import '../frame/papersInSmall.css';
import './handover.css';

export function Handover() {
  const { t } = useTranslation(['handover', 'give', 'shell']);
  const tell = useTell();
  const phase = usePhase();
  const giving = useGiving();
  const words = useSheetWords();
  const beside = useBeside();
  const sentence = useMissingSentence();
  const [open, setOpen] = useState('');
  const [done, setDone] = useState('');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const papers = usePapers(giving, open);
  const { meeting, citizen: name } = giving;
  const version = versionOf(meeting);

  const turnTo = (way: string) => {
    setDone('');
    setOpen(way);
  };
  const end = () =>
    setRefused(tell({ type: 'meeting.closed', id: newId(), wording: words, wordingBeside: beside?.wording ?? null }));

  return (
    <MeetingPage
      mainClass="wrap give"
      back={
        <Button
          look="quiet"
          icon="arrowBack"
          onClick={() => tell({ type: 'page.turned', page: phase === 'closing' ? 'evaluation' : '' })}
        >
          {t('shell:back')}
        </Button>
      }
      {...(phase === 'closing' && { start: <MeetingMenu /> })}
      message={refused ? <p role="alert">{sentence(refused)}</p> : <Toast>{done}</Toast>}
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
        {version > 1 && <p className="hint">{t('give:edition', { version })}</p>}
        <Ways
          giving={giving}
          papers={papers}
          open={open}
          onOpen={turnTo}
          onClose={(said = '') => {
            // What is done a moment later closes its own way, and none that was opened since.
            setOpen((now) => (now === open ? '' : now));
            setDone(said);
          }}
        />
      </div>
      <div className={papers.isOnPaper ? 'beside paperfirst' : 'beside'}>
        <div className="noprint">
          <PhoneCard giving={giving} onFile={() => turnTo('file')} onGiven={setDone} />
        </div>
        <section className="preview" aria-label={t('preview')}>
          <p className="label noprint" aria-hidden="true">
            {t('preview')}
          </p>
          <div className="papers">
            {papers.sheets.map((sheet) => (
              <Sheet
                key={sheet.reader?.id ?? 'all'}
                sheet={sheet}
                words={words}
                beside={giving.beside}
                size={papers.size}
              />
            ))}
          </div>
        </section>
      </div>
    </MeetingPage>
  );
}
