// Finds a sentence on any card. What is typed here stays in the window and is gone with it: never told, never kept.
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirst } from '../../../ui/focusFirst.ts';
import { useTextProblem } from '../../frame/useTextProblem.ts';
import { type FindEntry, found } from './found.ts';
import { useFindEntries } from './useFindEntries.ts';

/** More than these are not read through while people wait. */
const atOnce = 12;

export function FindSentence({ onFound }: { readonly onFound: (place: FindEntry['place']) => void }) {
  const { t } = useTranslation(['method', 'techniques', 'prompts']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const problem = useTextProblem();
  const entries = useFindEntries();
  const [searched, setSearched] = useState('');
  const all = found(entries, searched);
  const first = all.slice(0, atOnce);
  const whereIs = (place: FindEntry['place']) => {
    if (place.card === 'support') return t(`prompts:${place.prompt}.title`, { name });
    return `${t(`techniques:${place.card}.short`)} · ${t(`techniques:part.${place.part}`)}`;
  };
  const openFirst = (event: SyntheticEvent) => {
    event.preventDefault();
    const [one] = first;
    if (one) onFound(one.place);
  };
  return (
    <form className="finding" role="search" onSubmit={openFirst}>
      <Field
        ref={focusFirst}
        label={t('find.label')}
        hint={t('find.hint')}
        value={searched}
        error={problem(searched)}
        enterKeyHint="search"
        onChange={setSearched}
      />
      <p role="status" className="hint">
        {searched.trim().length < 2
          ? ''
          : all.length === 0
            ? t('find.none')
            : all.length > atOnce
              ? t('find.first', { count: all.length, shown: atOnce })
              : t('find.found', { count: all.length })}
      </p>
      {first.length > 0 && (
        <ul>
          {first.map(({ key, text, place }) => (
            <li key={key}>
              <button type="button" onClick={() => onFound(place)}>
                <span>{text}</span>
                <small>{whereIs(place)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
