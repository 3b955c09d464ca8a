// What deleting here does not reach: said before it is asked, and again on the receipt (R22).
import { useTranslation } from 'react-i18next';

interface StaysListProps {
  /** How many meetings follow the one up and carry its promises; undefined where that is not known. */
  readonly followUps?: number;
  /** Everything goes: then no meeting is left that could carry anything. */
  readonly everything?: boolean;
}

export function StaysList({ followUps, everything = false }: StaysListProps) {
  const { t } = useTranslation('wiping');
  return (
    <ul className="lines">
      {!everything && followUps === undefined && <li>{t('stays.maybeFollowUp')}</li>}
      {followUps !== undefined && followUps > 0 && <li>{t('stays.followUp', { count: followUps })}</li>}
      <li>{t('stays.paper')}</li>
      <li>{t('stays.phone')}</li>
      <li>{t('stays.calendar')}</li>
      <li>{t('stays.caseSystem')}</li>
      <li>{t('stays.backups')}</li>
      {everything && <li>{t('stays.otherBrowsers')}</li>}
    </ul>
  );
}
