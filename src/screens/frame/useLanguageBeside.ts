// The citizen's own language, once its words are here: null when the meeting has no second one, or the app does not speak it.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadBeside } from '../../locales/language.ts';
import { languageOfApp } from '../../locales/languages.ts';
import type { LanguageCode } from '../../locales/translated.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';

/** `area` is one of those that are needed. */
export function useLanguageBeside(area: string): LanguageCode | null {
  const { i18n } = useTranslation();
  const second = useMeeting(secondLanguage);
  const spoken = second === null ? null : languageOfApp(second);
  const isHere = spoken !== null && i18n.hasResourceBundle(spoken, area);
  useEffect(() => {
    if (spoken !== null && !isHere) void loadBeside(spoken);
  }, [spoken, isHere]);
  return isHere ? spoken : null;
}
