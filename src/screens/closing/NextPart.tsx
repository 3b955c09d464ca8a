// When and where you meet again, and what the citizen thinks of talking about then. All of it may stay empty.
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { Words } from '../../ui/Words.tsx';
import { useToldText } from '../frame/useToldText.ts';

/** Time and place wait as drafts until the meeting has a date. */
const waiting = { time: 'next.time', place: 'next.place' } as const;

export function NextPart() {
  const { t, i18n } = useTranslation('closing');
  const tell = useTell();
  const next = useMeeting((m) => m.nextMeeting);
  const drafts = useDrafts((all) => all);
  const placeNow = useMeeting((m) => m.plan.place);
  const topicIdea = useMeeting((m) => m.nextTopicIdea);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const time = next ? (next.time ?? '') : (drafts[waiting.time] ?? '');
  const told = next ? next.place : (drafts[waiting.place] ?? '');

  const arrange = (date: string, at: string, where: string) =>
    date === ''
      ? tell({ type: 'nextMeeting.arranged', nextMeeting: null })
      : tell({ type: 'nextMeeting.arranged', nextMeeting: { date, time: at || null, place: where } });
  const wait = (field: keyof typeof waiting, text: string) =>
    tell({ type: 'draft.typed', field: waiting[field], text });
  const setPlace = (where: string) => (next ? arrange(next.date, time, where) : wait('place', where));
  const place = useToldText(told, setPlace);
  const topic = useToldText(topicIdea, (text) => tell({ type: 'nextTopic.thoughtOf', text }));

  return (
    <>
      <div className="whenwhere">
        <DateField
          label={t('next.date')}
          value={next?.date ?? ''}
          onChange={(date) => {
            if (date === '') {
              wait('time', time);
              wait('place', told);
            }
            arrange(date, time, told);
          }}
          echo={next && capitalised(weekdayDate(next.date, i18n.language), i18n.language)}
        />
        <TimeField
          label={t('next.time')}
          value={time}
          onChange={(at) => void (next ? arrange(next.date, at, told) : wait('time', at))}
        />
        <Field label={t('next.place')} value={place.text} error={place.error} onChange={place.onChange} />
      </div>
      <div className="chips">
        {placeNow && told !== placeNow && (
          <Button onClick={() => place.onChange(placeNow)}>{t('next.samePlace', { place: placeNow })}</Button>
        )}
        {next && (
          <Button look="quiet" icon="close" onClick={() => tell({ type: 'nextMeeting.arranged', nextMeeting: null })}>
            {t('next.clear')}
          </Button>
        )}
      </div>
      {!next && <p className="hint">{t('next.none')}</p>}
      <Words
        label={t('next.topic', { name })}
        hint={t('next.topicHint', { name })}
        value={topic.text}
        error={topic.error}
        onChange={topic.onChange}
      />
    </>
  );
}
