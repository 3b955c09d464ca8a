// When and where you meet again, and what the citizen thinks of talking about then. All of it may stay empty.
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { Words } from '../../ui/Words.tsx';
import { useNextMeeting } from '../frame/useNextMeeting.ts';
import { useToldText } from '../frame/useToldText.ts';

export function NextPart() {
  const { t, i18n } = useTranslation('closing');
  const tell = useTell();
  const { next, time, placeTold, place, onDate, onTime, clear } = useNextMeeting();
  const placeNow = useMeeting((m) => m.plan.place);
  const topicIdea = useMeeting((m) => m.nextTopicIdea);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useToldText(topicIdea, (text) => tell({ type: 'nextTopic.thoughtOf', text }));

  return (
    <>
      <div className="whenwhere">
        <DateField
          label={t('next.date')}
          value={next?.date ?? ''}
          onChange={onDate}
          echo={next && capitalised(weekdayDate(next.date, i18n.language), i18n.language)}
        />
        <TimeField label={t('next.time')} value={time} onChange={onTime} />
        <Field label={t('next.place')} value={place.text} error={place.error} onChange={place.onChange} />
      </div>
      <div className="chips">
        {placeNow && placeTold !== placeNow && (
          <Button onClick={() => place.onChange(placeNow)}>{t('next.samePlace', { place: placeNow })}</Button>
        )}
        {next && (
          <Button look="quiet" icon="close" onClick={clear}>
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
