// The day the meeting is deleted from this computer, and what deleting here does not reach (R22).
import { useTranslation } from 'react-i18next';
import { DeleteDate } from '../frame/DeleteDate.tsx';

export function DeletionPart() {
  const { t } = useTranslation('closing');
  return (
    <>
      <p className="hint">{t('deletion.lead')}</p>
      <DeleteDate />
      <h3>{t('deletion.staysHeading')}</h3>
      <ul className="stays">
        <li>{t('deletion.staysPaper')}</li>
        <li>{t('deletion.staysPhone')}</li>
        <li>{t('deletion.staysCase')}</li>
        <li>{t('deletion.staysCopies')}</li>
        <li>{t('deletion.staysFollowUp')}</li>
      </ul>
    </>
  );
}
