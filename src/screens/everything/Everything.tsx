// "Alt, der er skrevet": nothing is held about the citizen that cannot be read here (R07).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, clockOf, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { citizenView } from '../../meeting/views.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useName } from '../frame/useName.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Entry, Telling } from './entry.ts';
import { everythingParts } from './everythingParts.ts';
import { privateEntries } from './peopleEntries.ts';
import './everything.css';

export function Everything() {
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
    'shell',
  ]);
  const tell = useTell();
  const nameOf = useName();
  const meeting = useMeeting((m) => m);
  const drafts = useDrafts((all) => all);
  const [gone, setGone] = useState(0);
  const { language } = i18n;
  const name = nameOf(meeting.citizenId);
  const telling: Telling = {
    m: citizenView(meeting),
    t,
    language,
    nameOf,
    dayOf: (day) => capitalised(weekdayDate(day, language), language),
    momentOf: (at) => `${weekdayDate(at.slice(0, 10), language)} ${timeOfDay(clockOf(at), language)}`,
  };
  const parts = everythingParts(telling, drafts);
  const hidden = privateEntries(telling);
  const list = (entries: readonly Entry[]) => (
    <ul>
      {entries.map((entry, place) => (
        <EntryRow
          key={entry.id ?? `${place}-${entry.text}`}
          entry={entry}
          name={name}
          onGone={() => setGone(gone + 1)}
        />
      ))}
    </ul>
  );
  return (
    <MeetingPage
      mainClass="wrap allwritten"
      message={<Toast>{gone > 0 && t('gone')}</Toast>}
      back={
        <Button look="quiet" icon="arrowBack" onClick={() => tell({ type: 'page.turned', page: '' })}>
          {t('shell:back')}
        </Button>
      }
    >
      <header>
        <Heading place={String(gone)}>{t('title')}</Heading>
        <p className="hint">{t('lead', { name })}</p>
      </header>
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
    </MeetingPage>
  );
}
