// All that is written, part by part, and below it what only one person sees.
import { useTranslation } from 'react-i18next';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { clockOf, dayOf } from '../../meeting/time.ts';
import { citizenView } from '../../meeting/views.ts';
import { useDrafts, useMeeting } from '../../room/MeetingRoom.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAreaName } from '../frame/useAreaName.ts';
import { useName } from '../frame/useName.ts';
import { usePlannedTime } from '../frame/usePlannedTime.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Entry, Telling } from './entry.ts';
import { everythingParts } from './everythingParts.ts';
import { privateEntries } from './peopleEntries.ts';
import './everything.css';

/** Without `onGone` it can be read, and nothing can be taken back. */
export function WrittenParts({ onGone }: { readonly onGone?: () => void }) {
  const { t, i18n } = useTranslation([
    'everything',
    'words',
    'techniques',
    'prompts',
    'review',
    'support',
    'composing',
    'reply',
    'give',
  ]);
  const nameOf = useName();
  const areaOf = useAreaName();
  const plannedTime = usePlannedTime();
  const meeting = useMeeting((m) => m);
  const drafts = useDrafts((all) => all);
  const { language } = i18n;
  const name = nameOf(meeting.citizenId);
  const telling: Telling = {
    m: citizenView(meeting),
    t,
    language,
    nameOf,
    areaOf,
    plannedTime,
    dayInWords: (day) => weekdayDate(day, language),
    dayAlone: (day) => capitalised(weekdayDate(day, language), language),
    momentOf: (at) => `${weekdayDate(dayOf(at), language)} ${timeOfDay(clockOf(at), language)}`,
  };
  const parts = everythingParts(telling, drafts);
  const hidden = privateEntries(telling);
  const list = (entries: readonly Entry[]) => (
    <ul>
      {entries.map((entry, place) => (
        <EntryRow key={entry.id ?? `${place}-${entry.text}`} entry={entry} name={name} onGone={onGone} />
      ))}
    </ul>
  );
  return (
    <>
      {parts.length === 0 && <p>{t('empty')}</p>}
      {parts.map((part) => (
        <Card as="section" key={part.name} aria-labelledby={`part-${part.name}`}>
          <h2 id={`part-${part.name}`}>{t(`part.${part.name}`, { name })}</h2>
          {list(part.entries)}
        </Card>
      ))}
      {hidden.length > 0 && (
        <Card as="section" aria-labelledby="part-private">
          <h2 id="part-private">{t('part.private', { name })}</h2>
          <Disclosure summary={t('onlyYou', { name })}>{list(hidden)}</Disclosure>
        </Card>
      )}
    </>
  );
}
