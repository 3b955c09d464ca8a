// The shortcuts, and the switch that turns those of one key off (WCAG 2.1.4).
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../room/session.ts';
import { Check } from '../../ui/Check.tsx';

const keys = [
  ['P', 'pause'],
  ['S', 'write'],
  ['H', 'hide'],
  ['1 - 7', 'technique'],
  ['8', 'support'],
  ['?', 'list'],
  ['Enter', 'enter'],
  ['↑ ↓', 'speaker'],
] as const;

export function KeyList() {
  const { t } = useTranslation('discussion');
  const on = useSession((s) => s.singleKeys);
  return (
    <>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <Check checked={on} onChange={(singleKeys) => changeSession({ singleKeys })} hint={t('keys.hint')}>
        {t('keys.on')}
      </Check>
    </>
  );
}
