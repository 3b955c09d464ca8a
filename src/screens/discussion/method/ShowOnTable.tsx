// At the foot of a small form: what is written is shown on the table too.
import { useTranslation } from 'react-i18next';
import { Check } from '../../../ui/Check.tsx';
import type { Noting } from './useNoting.ts';

export function ShowOnTable({ checked, onChange }: Noting<unknown>['table']) {
  const { t } = useTranslation('method');
  return (
    <Check checked={checked} onChange={onChange}>
      {t('showAfter')}
    </Check>
  );
}
