// The shortcuts, and the switch that turns those of one key off (WCAG 2.1.4).
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../room/session.ts';
import { Check } from '../../ui/Check.tsx';
import { Keys } from '../frame/Keys.tsx';

const keys = [
  ['P', 'keys.pause'],
  ['S', 'keys.write'],
  ['H', 'keys.hide'],
  ['F', 'method:keys.find'],
  ['T', 'method:keys.timeOut'],
  ['B', 'method:keys.table'],
  ['1 - 7', 'keys.technique'],
  ['V', 'method:keys.show'],
  ['N', 'method:keys.next'],
  ['8', 'keys.support'],
  ['A - U', 'keys.prompt'],
  ['?', 'keys.list'],
  ['Ctrl Z', 'undo:nothing'],
  ['Enter', 'keys.enter'],
  ['Shift Enter', 'noting:keys.later'],
  ['Ctrl Enter', 'noting:keys.agreement'],
  ['Alt Enter', 'noting:keys.more'],
  ['Alt 0 - 9', 'noting:keys.kind'],
  ['↑ ↓', 'keys.speaker'],
  ['Alt ↓', 'noting:keys.saidBy'],
] as const;

export function KeyList() {
  const { t } = useTranslation(['discussion', 'method', 'noting', 'undo']);
  const on = useSession((s) => s.singleKeys);
  return (
    <>
      <h3>{t('keys.title')}</h3>
      <Keys keys={keys.map(([key, what]) => [key, t(what)])} />
      <Check checked={on} onChange={(singleKeys) => changeSession({ singleKeys })} hint={t('keys.hint')}>
        {t('keys.on')}
      </Check>
    </>
  );
}
