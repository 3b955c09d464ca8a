// Nothing here yet: one sentence, one button, and the chair that waits.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chair } from '../../ui/Chair.tsx';

const leg = { shape: 'stands' } as const;

export function NoMeetings({ newMeeting }: { readonly newMeeting: ReactNode }) {
  const { t } = useTranslation('home');
  return (
    <div className="today">
      <div className="head">
        <p className="waiting">{t('empty')}</p>
      </div>
      <Chair legs={[leg, leg, leg, leg]} />
      <div className="body">{newMeeting}</div>
    </div>
  );
}
