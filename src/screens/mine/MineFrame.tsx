// The frame of every place on the phone: greeting, language and reading help on top, the matter, two presses at the foot.
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
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

const languages = ['da', 'en'] as const;

export function MineFrame({ title, place, top, foot, children }: MineFrameProps) {
  const { t, i18n } = useTranslation(['mine', 'shell']);
  const id = useId();
  const shown = i18n.language === 'en' ? 'en' : 'da';
  return (
    <div className="mine" data-foot={foot ? '' : undefined}>
      <SkipLink>{t('shell:skip')}</SkipLink>
      <header className="head" aria-labelledby={id}>
        <div className="hi">
          <Heading id={id} place={place}>
            {title}
          </Heading>
          <span className="aids">
            <Menu
              label={t(`shell:languageName.${shown}`)}
              icon="globe"
              named
              items={languages.map((language) => ({
                id: language,
                label: <span lang={language}>{t(`shell:languageName.${language}`)}</span>,
                onPress: () => changeSession({ language }),
              }))}
            />
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
      {foot && <footer className="foot noprint">{foot}</footer>}
    </div>
  );
}
