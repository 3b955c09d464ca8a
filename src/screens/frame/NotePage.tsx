// A page that says one thing and offers one way on: what did not open, or what this window has let go of.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppBar } from '../../ui/AppBar.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { Helps } from './Helps.tsx';
import { useOutsideHelp } from './help/useOutsideHelp.ts';
import './notePage.css';

interface NotePageProps {
  readonly title: string;
  /** Buttons. */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

export function NotePage({ title, actions, children }: NotePageProps) {
  const { t } = useTranslation('shell');
  const help = useOutsideHelp('note');
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap notepage"
      bar={<AppBar homeHref="#/" homeLabel={t('app')} named end={<Helps help={help} />} />}
    >
      <div className="card">
        <Heading place={title}>{title}</Heading>
        {children}
        <div className="presses">{actions}</div>
      </div>
    </Shell>
  );
}
