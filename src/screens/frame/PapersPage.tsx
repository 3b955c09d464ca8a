// A page of papers for the printer: what is said above them stays on the screen, and without papers the one press leads
// back to where the page was opened.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '../../meeting/phases.ts';
import { usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import './papersPage.css';

/** From which page they are opened, where that is not the first of the phase. */
const openedOn: Partial<Record<Phase, string>> = { choosingTopic: 'prepare', choosingParticipants: 'invitations' };

interface PapersPageProps {
  readonly mainClass: string;
  readonly title: string;
  readonly lead: string;
  /** The press that prints; null when there is nothing to print. */
  readonly print: string | null;
  /** What the citizen chooses before it is printed. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

export function PapersPage({ mainClass, title, lead, print, choices, children }: PapersPageProps) {
  const { t } = useTranslation('shell');
  const tell = useTell();
  const page = openedOn[usePhase()] ?? '';
  const goBack = () => tell({ type: 'page.turned', page });
  return (
    <MeetingPage
      mainClass={`wrap ${mainClass}`}
      back={
        <Button look="quiet" icon="arrowBack" onClick={goBack}>
          {t('back')}
        </Button>
      }
      main={
        print ? (
          <Button look="go" big icon="printer" onClick={() => window.print()}>
            {print}
          </Button>
        ) : (
          <Button look="go" big onClick={goBack}>
            {t('back')}
          </Button>
        )
      }
    >
      <div className="noprint papersintro">
        <Heading>{title}</Heading>
        <p className="hint">{lead}</p>
        {choices}
      </div>
      {children}
    </MeetingPage>
  );
}
