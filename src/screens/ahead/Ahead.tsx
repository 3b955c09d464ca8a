// The page "Mødet på forhånd": the citizen gets to know the meeting before it begins, in Danish and in the own language.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingAhead } from '../../handover/meetingAhead.ts';
import { directionOf } from '../../locales/directionOf.ts';
import { isReadThrough } from '../../locales/languages.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { PapersPage } from '../frame/PapersPage.tsx';
import { useLanguageBeside } from '../frame/useLanguageBeside.ts';
import { AheadPaper } from './AheadPaper.tsx';
import { useAheadLines } from './useAheadLines.ts';
import './ahead.css';

export function Ahead() {
  const { t, i18n } = useTranslation('ahead');
  const meeting = useMeeting((m) => m);
  const ahead = useMemo(() => meetingAhead(meeting), [meeting]);
  const linesIn = useAheadLines();
  const spoken = useLanguageBeside('ahead');
  const inLanguage = (language: string) => ({ language, dir: directionOf(language), lines: linesIn(ahead, language) });
  // Where the citizen's own language is on the screen, Danish is still the text that counts.
  const first = inLanguage(i18n.language === spoken ? 'da' : i18n.language);
  const beside = spoken && { ...inLanguage(spoken), isUnread: !isReadThrough(spoken) };
  return (
    <PapersPage mainClass="aheadpage" title={t('title')} lead={t('lead', { name: ahead.name })} print={t('print')}>
      <AheadPaper {...{ ahead, first, beside }} />
    </PapersPage>
  );
}
