// Læsehjælp: one panel for the size of text, space, colours and language, the same in every place.
import { useTranslation } from 'react-i18next';
import { languageOfApp, languages, nameInItself } from '../locales/languages.ts';
import { changeSession, type Session, useSession } from '../room/session.ts';
import { ReadingPanel } from '../ui/ReadingPanel.tsx';

const sizes = ['0', '1', '2', '3'] as const;
const themes = ['system', 'light', 'dark', 'contrast'] as const;
const spacings = ['normal', 'airy'] as const;

export function ReadingHelp() {
  const { t } = useTranslation('shell');
  const open = useSession((s) => s.readingHelpOpen);
  const textSize = useSession((s) => s.textSize);
  const spacing = useSession((s) => s.spacing);
  const theme = useSession((s) => s.theme);
  const language = useSession((s) => s.language);
  const change = (changes: Partial<Session>) => changeSession(changes);
  return (
    <ReadingPanel
      open={open}
      onClose={() => change({ readingHelpOpen: false })}
      title={t('readingHelp')}
      closeLabel={t('close')}
      text={{
        legend: t('reading.text'),
        value: textSize,
        options: sizes.map((value) => ({ value, label: t(`reading.text${value}`) })),
        onChange: (textSize) => change({ textSize }),
      }}
      spacing={{
        legend: t('reading.spacing'),
        value: spacing,
        options: spacings.map((value) => ({ value, label: t(`reading.${value}`) })),
        onChange: (spacing) => change({ spacing }),
      }}
      theme={{
        legend: t('reading.theme'),
        value: theme,
        options: themes.map((value) => ({ value, label: t(`reading.${value}`) })),
        onChange: (theme) => change({ theme }),
      }}
      language={{
        legend: t('reading.language'),
        value: language,
        options: languages.map((value) => ({
          value,
          label: (
            <span lang={value} dir="auto">
              {nameInItself(value)}
            </span>
          ),
        })),
        onChange: (value) => change({ language: languageOfApp(value) ?? 'da' }),
      }}
    />
  );
}
