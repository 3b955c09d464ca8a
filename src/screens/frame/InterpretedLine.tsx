// The interpreter's line under a text that already stands in the meeting: written letter by letter, kept at once.
// Only there when the meeting has a second language.
import { useState } from 'react';
import { directionOf } from '../../locales/directionOf.ts';
import { lineFor, secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { LineField } from './LineField.tsx';
import { useToldText } from './useToldText.ts';

export function InterpretedLine({ said }: { readonly said: string }) {
  const language = useMeeting(secondLanguage);
  return language && said.trim() !== '' ? <LineOf said={said} language={language} /> : null;
}

function LineOf({ said, language }: { readonly said: string; readonly language: string }) {
  const tell = useTell();
  const known = useMeeting((m) => lineFor(m, said));
  // What was last written here, in case the Danish text is changed under it.
  const [last, setLast] = useState({ text: known?.text ?? '', of: said });
  const put = (text: string) => {
    const original = text.trim() === '' ? null : { lang: language, dir: directionOf(language), text };
    const refused = tell({ type: 'line.interpreted', said, original });
    if (!refused) setLast({ text, of: said });
    return refused;
  };
  const isOfOtherWords = known === null && last.of !== said;
  const field = useToldText(known?.text ?? (isOfOtherWords ? last.text : ''), put);
  return (
    <LineField
      language={language}
      text={field.text}
      error={field.error}
      isOfOtherWords={isOfOtherWords}
      onChange={field.onChange}
      onFits={() => field.onChange(last.text)}
    />
  );
}
