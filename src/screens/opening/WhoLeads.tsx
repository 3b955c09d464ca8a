// Who leads, and who helps to lead and can take over: a medordstyrer among the professionals who are here.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { HandOverDialog } from '../frame/HandOverDialog.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useMayLead } from '../frame/useMayLead.ts';

export function WhoLeads() {
  const { t } = useTranslation('papers');
  const tell = useTell();
  const others = useMayLead();
  const name = useMeeting((m) => gamemasterOf(m)?.name ?? '');
  const helperId = useMeeting((m) => m.plan.coGamemasterId);
  const [handingOver, setHandingOver] = useState(false);
  const helper = others.some(({ id }) => id === helperId) ? helperId : null;
  return (
    <Card as="section" aria-labelledby="wholeads">
      <h2 id="wholeads">{t('leads.heading')}</h2>
      <p>{t('leads.now', { name })}</p>
      {others.length === 0 ? (
        <p className="hint">{t('leads.noOther')}</p>
      ) : (
        <>
          <PersonSelect
            label={t('leads.helper')}
            people={others}
            nobody={t('leads.nobody')}
            value={helper}
            onChange={(coGamemasterId) => tell({ type: 'plan.changed', changes: { coGamemasterId } })}
          />
          <p className="hint">{t('leads.helperHint')}</p>
          <Button icon="swap" onClick={() => setHandingOver(true)}>
            {t('leads.handOver')}
          </Button>
        </>
      )}
      <HandOverDialog open={handingOver} onClose={() => setHandingOver(false)} />
    </Card>
  );
}
