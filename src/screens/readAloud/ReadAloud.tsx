// The agreements are read aloud one by one, large enough for the table, and the citizen answers each right there (R08).
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { OneAgreement } from './OneAgreement.tsx';
import { readingOrder } from './readingOrder.ts';
import './readAloud.css';

/** Which one is on the screen, so that a crash comes back to it. */
const field = 'readAloud';

export function ReadAloud() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const agreements = useMeeting((m) => m.agreements);
  const kept = useDrafts((drafts) => drafts[field]);
  const order = useMemo(() => readingOrder(agreements, citizenId), [agreements, citizenId]);
  const at = Math.max(
    0,
    order.findIndex((one) => one.id === kept),
  );
  const now = order[at];
  const before = order[at - 1];
  const next = order[at + 1];
  const place = t('aloud.place', { number: at + 1, all: order.length });
  const nowId = now?.id;
  // The table follows the one that is read, and is told when the reading is over.
  useEffect(() => {
    if (nowId === undefined) return;
    tell({ type: 'table.shown', shown: { kind: 'agreement', id: nowId } });
    // While this screen is the table itself, the reading goes on.
    return () => void (useSession.getState().tableHere || tell({ type: 'table.shown', shown: null }));
  }, [tell, nowId]);
  const show = (id: string) => void tell({ type: 'draft.typed', field, text: id });
  const toAgreements = (look: 'quiet' | 'go') => (
    <Button look={look} icon="arrowBack" onClick={() => void tell({ type: 'page.turned', page: '' })}>
      {t('aloud.back')}
    </Button>
  );
  const wayOn = next ? (
    <Button look="go" iconAfter="arrow" onClick={() => show(next.id)}>
      {t('aloud.next')}
    </Button>
  ) : (
    <GoOn to="closing">{t('toClosing')}</GoOn>
  );

  return (
    <MeetingPage
      mainClass="wrap aloud"
      back={now && toAgreements('quiet')}
      start={<MeetingMenu />}
      extra={before && <Button onClick={() => show(before.id)}>{t('aloud.before')}</Button>}
      main={now ? wayOn : toAgreements('go')}
    >
      {now ? (
        <>
          <p className="place" aria-hidden="true" data-counts="">
            {place}
          </p>
          <OneAgreement key={now.id} agreement={now} place={place} />
        </>
      ) : (
        <>
          <Heading>{t('aloud.title')}</Heading>
          <p>{t('aloud.empty')}</p>
        </>
      )}
    </MeetingPage>
  );
}
