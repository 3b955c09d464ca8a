// The same words in the language they were said in. Kept beside the line, never instead of it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../locales/directionOf.ts';
import type { Concern } from '../../meeting/topic.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Labelled } from '../../ui/Labelled.tsx';
import { Words } from '../../ui/Words.tsx';
import { allLanguages, languageName, littleDanish } from '../frame/languageNames.ts';
import { useToldText } from '../frame/useToldText.ts';

export function OwnLanguage({ concern }: { readonly concern: Concern }) {
  const { t, i18n } = useTranslation('topic');
  const tell = useTell();
  const meetingLanguage = useMeeting((m) => m.language);
  const spoken = useMeeting((m) => m.citizenLanguages);
  const theirs = spoken.filter((code) => code !== meetingLanguage && code !== littleDanish);
  const [picked, setPicked] = useState(concern.original?.lang ?? theirs[0] ?? '');
  const tellOriginal = (text: string, lang: string) =>
    tell({
      type: 'concern.changed',
      concern: { ...concern, original: text === '' ? null : { lang, dir: directionOf(lang), text } },
    });
  const field = useToldText(concern.original?.text ?? '', (text) => tellOriginal(text, picked));

  const offered = [...new Set([...theirs, ...(picked ? [picked] : []), ...allLanguages])];
  const language = languageName(picked, i18n.language);
  return (
    <Disclosure summary={t('line.ownLanguage')}>
      <div className="ownlanguage">
        <Labelled label={t('original.language')}>
          {(ids) => (
            <select
              {...ids}
              className="field"
              autoComplete="off"
              value={picked}
              onChange={({ target: { value } }) => {
                setPicked(value);
                if (concern.original && value) tellOriginal(concern.original.text, value);
              }}
            >
              <option value="">{t('original.choose')}</option>
              {offered.map((code) => (
                <option key={code} value={code}>
                  {languageName(code, i18n.language)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {picked && (
          <Words
            label={t('original.words', { language })}
            lang={picked}
            dir={directionOf(picked)}
            value={field.text}
            error={field.error}
            onChange={field.onChange}
          />
        )}
      </div>
    </Disclosure>
  );
}
