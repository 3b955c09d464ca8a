// When the app locks itself, and the quick way to cover every screen. What a meeting needs is longer than what a desk needs.
import { useTranslation } from 'react-i18next';
import { changeSession, idleChoices, runningChoices, useSession } from '../../room/session.ts';
import { Card } from '../../ui/Card.tsx';
import { Check } from '../../ui/Check.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';

export function AutoLock() {
  const { t } = useTranslation('security');
  const idle = useSession((s) => s.idleMinutes);
  const running = useSession((s) => s.runningMinutes);
  const keys = useSession((s) => s.singleKeys);
  const minutes = (choices: readonly number[]) =>
    choices.map((count) => ({ value: String(count), label: t('autoLock.minutes', { count }) }));
  return (
    <Card as="section" className="autolock" aria-labelledby="autolock">
      <h2 id="autolock">{t('autoLock.title')}</h2>
      <p className="hint">{t('autoLock.what')}</p>
      <ChoiceRow
        legend={t('autoLock.idle')}
        options={minutes(idleChoices)}
        value={String(idle)}
        onChange={(chosen) => changeSession({ idleMinutes: idleChoices.find((one) => String(one) === chosen) ?? idle })}
      />
      <ChoiceRow
        legend={t('autoLock.running')}
        options={minutes(runningChoices)}
        value={String(running)}
        onChange={(chosen) =>
          changeSession({ runningMinutes: runningChoices.find((one) => String(one) === chosen) ?? running })
        }
      />
      <Check checked={keys} onChange={(singleKeys) => changeSession({ singleKeys })} hint={t('autoLock.shiftHint')}>
        {t('autoLock.shift')}
      </Check>
    </Card>
  );
}
