// How the citizen shows "stop", without a word of why. The citizen chooses; the table promises.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stopSigns } from '../../content/stopSign.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { useStopSign } from '../frame/useStopSign.ts';
import { useToldText } from '../frame/useToldText.ts';

export function StopSign() {
  const { t } = useTranslation('opening');
  const tell = useTell();
  const told = useMeeting((m) => m.stopSign);
  const agree = (text: string) => tell({ type: 'stopSign.agreed', text });
  const known = useStopSign().known(told);
  const [asksOwn, setAsksOwn] = useState(false);
  const isOwn = known === undefined && (told !== '' || asksOwn);
  const own = useToldText(isOwn ? told : '', agree);
  return (
    <Card as="section" aria-labelledby="stopsign">
      <h2 id="stopsign">{t('stopSign.heading')}</h2>
      <ChoiceRow
        legend={t('stopSign.question')}
        tone="voice"
        options={[...stopSigns, 'own' as const].map((value) => ({ value, label: t(`stopSign.${value}`) }))}
        value={isOwn ? 'own' : known}
        onChange={(value) => {
          setAsksOwn(value === 'own');
          agree(value === 'own' ? '' : t(`stopSign.${value}`));
        }}
        onClear={() => {
          setAsksOwn(false);
          agree('');
        }}
      />
      {isOwn && (
        <>
          <Field label={t('stopSign.own')} value={own.text} error={own.error} onChange={own.onChange} />
          <InterpretedLine said={told} />
        </>
      )}
      <p>{t('stopSign.promise')}</p>
    </Card>
  );
}
