// The list of ways home, one open at a time: the citizen's own first, then those who support the citizen, then the case.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { caseNote } from '../../handover/caseNote.ts';
import { supportersOf } from '../frame/supportersOf.ts';
import { AsFile } from './AsFile.tsx';
import { AsText } from './AsText.tsx';
import { InCalendar } from './InCalendar.tsx';
import { OnPaper } from './OnPaper.tsx';
import { ToSupporter } from './ToSupporter.tsx';
import type { Giving } from './useGiving.ts';
import type { Papers } from './usePapers.ts';
import './ways.css';

interface WaysProps {
  readonly giving: Giving;
  readonly papers: Papers;
  readonly open: string;
  readonly onOpen: (way: string) => void;
  readonly onClose: (done?: string) => void;
}

export function Ways({ giving, papers, open, onOpen, onClose }: WaysProps) {
  const { t } = useTranslation('give');
  const { meeting, speaking, citizen, sheet } = giving;
  const opening = (way: string) => ({ giving, open: open === way, onOpen: () => onOpen(way), onClose });
  const note = useMemo(() => caseNote(meeting, speaking), [meeting, speaking]);
  return (
    <ul className="wayshome" aria-label={t('ways')}>
      <OnPaper
        {...opening('paper')}
        sheets={papers.sheets}
        paperFor={papers.paperFor}
        onPaperFor={papers.onPaperFor}
        size={papers.size}
        onSize={papers.onSize}
      />
      <InCalendar {...opening('calendar')} />
      <AsFile {...opening('file')} />
      {supportersOf(meeting).map((person) => (
        <ToSupporter
          key={person.id}
          {...opening(person.id)}
          person={person}
          sheet={papers.limitedFor(person.id)}
          parts={papers.partsOf(person.id)}
          onParts={(parts) => papers.onParts(person.id, parts)}
          way={papers.supporterWay}
          onWay={papers.onSupporterWay}
        />
      ))}
      <AsText
        {...opening('text')}
        way="text"
        icon="mail"
        to={citizen}
        toId={meeting.citizenId}
        text={open === 'text' ? giving.textOf(sheet) : ''}
      />
      <AsText
        {...opening('caseNote')}
        way="caseNote"
        icon="inbox"
        to={t('caseNote.to')}
        toId={meeting.plan.gamemasterId}
        text={note}
      />
    </ul>
  );
}
