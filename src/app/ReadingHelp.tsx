// Læsehjælp: one panel for the size of text, space, colours, calm, reading aloud, hard words and language, the same in
// every place.
import { useTranslation } from 'react-i18next';
import { languageOfApp, languages, nameInItself } from '../locales/languages.ts';
import { changeSession, readingSpeeds, type Session, textSizes, useSession } from '../room/session.ts';
import { Check } from '../ui/Check.tsx';
import { ReadingPanel } from '../ui/ReadingPanel.tsx';

const themes = ['system', 'light', 'dark', 'contrast'] as const;
const spacings = ['normal', 'airy'] as const;

const speedWords = { '0.7': 'slowest', '0.9': 'slow', '1': 'usual', '1.2': 'fast' } as const;

export function ReadingHelp() {
  const { t } = useTranslation('shell');
  const open = useSession((s) => s.readingHelpOpen);
  const textSize = useSession((s) => s.textSize);
  const spacing = useSession((s) => s.spacing);
  const theme = useSession((s) => s.theme);
  const speed = useSession((s) => s.readingSpeed);
  const calmView = useSession((s) => s.calmView);
  const simpleWords = useSession((s) => s.simpleWords);
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
        options: textSizes.map((value) => ({ value, label: t(`reading.text${value}`) })),
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
      speed={{
        legend: t('reading.speed'),
        value: speed,
        options: readingSpeeds.map((value) => ({ value, label: t(`reading.speeds.${speedWords[value]}`) })),
        onChange: (value) => change({ readingSpeed: readingSpeeds.find((one) => one === value) ?? '0.9' }),
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
    >
      <Check checked={calmView} onChange={(on) => change({ calmView: on })} hint={t('reading.calmHint')}>
        {t('reading.calm')}
      </Check>
      <Check checked={simpleWords} onChange={(on) => change({ simpleWords: on })} hint={t('reading.simpleHint')}>
        {t('reading.simple')}
      </Check>
    </ReadingPanel>
  );
}
