// The page "Mødet på forhånd": the citizen gets to know the meeting before it begins, in Danish and in the own language.
import { directionOf } from '../../locales/directionOf.ts';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingAhead } from '../../handover/meetingAhead.ts';
import { loadBeside } from '../../locales/language.ts';
import { isReadThrough, languageOfApp } from '../../locales/languages.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { AheadPaper } from './AheadPaper.tsx';
import { useAheadLines } from './useAheadLines.ts';
import './ahead.css';

export function Ahead() {
  const { t, i18n } = useTranslation(['ahead', 'shell']);
  const tell = useTell();
  const meeting = useMeeting((m) => m);
  const isBefore = usePhase() === 'choosingParticipants';
  const ahead = useMemo(() => meetingAhead(meeting), [meeting]);
  const linesIn = useAheadLines();
  const second = secondLanguage(meeting);
  const spoken = second === null ? null : languageOfApp(second);
  const areHere = spoken !== null && i18n.hasResourceBundle(spoken, 'ahead');
  useEffect(() => {
    if (spoken !== null && !areHere) void loadBeside(spoken);
  }, [spoken, areHere]);

  const inLanguage = (language: string) => ({ language, dir: directionOf(language), lines: linesIn(ahead, language) });
  // Where the citizen's own language is on the screen, Danish is still the text that counts.
  const first = inLanguage(i18n.language === spoken ? 'da' : i18n.language);
  const beside = spoken !== null && areHere ? { ...inLanguage(spoken), isUnread: !isReadThrough(spoken) } : null;

  return (
    <MeetingPage
      mainClass="wrap aheadpage"
      back={
        <Button
          look="quiet"
          icon="arrowBack"
          onClick={() => tell({ type: 'page.turned', page: isBefore ? 'invitations' : '' })}
        >
          {t('shell:back')}
        </Button>
      }
      main={
        <Button look="go" big icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className="noprint intro">
        <Heading>{t('title')}</Heading>
        <p className="hint">{t('lead', { name: ahead.name })}</p>
      </div>
      <AheadPaper {...{ ahead, first, beside }} />
    </MeetingPage>
  );
}
