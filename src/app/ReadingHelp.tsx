// Læsehjælp: one panel for the size of text, space, colours and language, the same in every place.
import { useTranslation } from 'react-i18next';
import { changeSession, type Session, useSession } from '../room/session.ts';
import { ReadingPanel } from '../ui/ReadingPanel.tsx';

const sizes = ['0', '1', '2', '3'] as const;
const themes = ['system', 'light', 'dark', 'contrast'] as const;
const spacings = ['normal', 'airy'] as const;
const languages = ['da', 'en'] as const;

export function ReadingHelp() {
  const { t } = useTranslation('shell');
  const now = useSession();
  const change = (changes: Partial<Session>) => changeSession(changes);
  return (
    <ReadingPanel
      open={now.readingHelpOpen}
      onClose={() => change({ readingHelpOpen: false })}
      title={t('readingHelp')}
      closeLabel={t('close')}
      text={{
        legend: t('reading.text'),
        value: now.textSize,
        options: sizes.map((value) => ({ value, label: t(`reading.text${value}`) })),
        onChange: (textSize) => change({ textSize }),
      }}
      spacing={{
        legend: t('reading.spacing'),
        value: now.spacing,
        options: spacings.map((value) => ({ value, label: t(`reading.${value}`) })),
        onChange: (spacing) => change({ spacing }),
      }}
      theme={{
        legend: t('reading.theme'),
        value: now.theme,
        options: themes.map((value) => ({ value, label: t(`reading.${value}`) })),
        onChange: (theme) => change({ theme }),
      }}
      language={{
        legend: t('reading.language'),
        value: now.language,
        options: languages.map((value) => ({ value, label: <span lang={value}>{t(`languageName.${value}`)}</span> })),
        onChange: (value) => change({ language: value === 'en' ? 'en' : 'da' }),
      }}
    />
  );
}
