// The citizen's yes or no to sharing something, and the way to take a yes back (R17).
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../meeting/closing.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from '../frame/useName.ts';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface NotedConsentProps {
  readonly consent: Consent;
  readonly onOpen: OpenTalkDialog;
}

export const NotedConsent = memo(function NotedConsent({ consent, onOpen }: NotedConsentProps) {
  const { t } = useTranslation(['discussion', 'words']);
  const tell = useTell();
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const { id, what, withIds, purpose, except, answer, withdrawnAt } = consent;
  const details = [
    withIds.length > 0 && t('noted.sharedWith', { people: withIds.map(personName).join(', ') }),
    purpose && t('noted.sharedFor', { purpose }),
    except && t('noted.sharedExcept', { except }),
  ].filter(Boolean);
  return (
    <NotedRow
      id={id}
      icon="key"
      kind={t(answer === 'yes' ? 'kind.consentYes' : 'kind.consentNo', { name })}
      about={what}
      className="me-said"
      onOpen={onOpen}
      items={
        answer === 'yes' && !withdrawnAt
          ? [
              {
                id: 'withdraw',
                icon: 'undo',
                label: t('consent.withdraw', { name }),
                onPress: () => void tell({ type: 'consent.withdrawn', id }),
              },
            ]
          : []
      }
    >
      <p dir="auto">{what}</p>
      {details.map((detail) => (
        <p key={String(detail)} className="hint" dir="auto">
          {detail}
        </p>
      ))}
      {withdrawnAt && <Tag>{t('words:consent.withdrawn')}</Tag>}
    </NotedRow>
  );
});
