// The frame of every place on the phone: greeting, language and reading help on top, the matter, two presses at the foot.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { LanguageMenu } from '../frame/LanguageMenu.tsx';
import { ReadScreenButton } from '../frame/reading/ReadScreenButton.tsx';
import './mine.css';

interface MineFrameProps {
  readonly title: ReactNode;
  /** A new value is a new place: the focus goes to the title. */
  readonly place: string;
  /** Under the title, on the citizen's own colour. */
  readonly top?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function MineFrame({ title, place, top, foot, children }: MineFrameProps) {
  const { t } = useTranslation(['mine', 'shell']);
  return (
    <div className="mine" data-foot={foot ? '' : undefined}>
      <SkipLink>{t('shell:skip')}</SkipLink>
      <header className="head">
        <div className="hi">
          <Heading place={place}>{title}</Heading>
          <span className="aids noreading">
            <LanguageMenu />
            {!foot && <ReadScreenButton />}
            <Button iconOnly icon="text" onClick={() => changeSession({ readingHelpOpen: true })}>
              {t('shell:readingHelp')}
            </Button>
          </span>
        </div>
        {top}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {foot && <footer className="foot noprint noreading">{foot}</footer>}
    </div>
  );
}
