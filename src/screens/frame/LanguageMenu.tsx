// Which language stands on the screen. Each is written in itself, so that whoever needs it finds it.
import { useTranslation } from 'react-i18next';
import { languages, nameInItself } from '../../locales/languages.ts';
import { changeSession, useSession } from '../../room/session.ts';
import { Menu } from '../../ui/Menu.tsx';

export function LanguageMenu() {
  const { t } = useTranslation('shell');
  const now = useSession((s) => s.language);
  return (
    <Menu
      label={t('languageNow', { name: nameInItself(now) })}
      shown={nameInItself(now)}
      icon="globe"
      items={languages.map((language) => ({
        id: language,
        label: (
          <span lang={language} dir="auto">
            {nameInItself(language)}
          </span>
        ),
        current: language === now,
        onPress: () => changeSession({ language }),
      }))}
    />
  );
}
