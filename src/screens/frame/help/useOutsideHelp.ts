// Which help belongs to a place outside a meeting.
import { useTranslation } from 'react-i18next';
import type { ScreenHelp } from './screenHelp.ts';

export type OutsideScreen =
  | 'home'
  | 'start'
  | 'practice'
  | 'calls'
  | 'course'
  | 'backup'
  | 'security'
  | 'wiping'
  | 'note';

export function useOutsideHelp(screen: OutsideScreen): ScreenHelp {
  const { t } = useTranslation('help');
  return { line: t(`${screen}.line`), more: t(`${screen}.more`) };
}
