// The citizen's own language, once its words are here: null when the meeting has no second one, or the app does not speak it.
import { languageOfApp } from '../../locales/languages.ts';
import type { LanguageCode } from '../../locales/translated.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useOnceLoaded } from './useOnceLoaded.ts';

/** `area` is one of those that are needed. */
export function useLanguageBeside(area: string): LanguageCode | null {
  const second = useMeeting(secondLanguage);
  return useOnceLoaded(second === null ? null : languageOfApp(second), area);
}
