// When this meeting is deleted from the computer: the day, another day, or now.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Well } from '../../ui/Well.tsx';
import { DeleteDate } from '../frame/DeleteDate.tsx';
import { DeleteLink } from '../frame/DeleteLink.tsx';

export function DeletionWell() {
  const { t, i18n } = useTranslation('closing');
  const deleteOn = useMeeting((m) => m.deleteOn);
  const [changing, setChanging] = useState<boolean | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (changing === false) change.current?.focus();
  }, [changing]);
  return (
    <Well as="section" className="deletion" aria-labelledby="delete-on">
      <h2 id="delete-on">{t('closed.deleteOn')}</h2>
      {changing ? (
        <>
          <DeleteDate />
          <Button icon="check" onClick={() => setChanging(false)}>
            {t('closed.deleteDateDone')}
          </Button>
        </>
      ) : (
        <>
          {deleteOn && <p>{capitalised(weekdayDate(deleteOn, i18n.language), i18n.language)}</p>}
          <p className="hint">{t('closed.deleteHint')}</p>
          <div className="presses">
            <Button ref={change} icon="calendar" onClick={() => setChanging(true)}>
              {t('closed.deleteChange')}
            </Button>
            <DeleteLink />
          </div>
        </>
      )}
    </Well>
  );
}
