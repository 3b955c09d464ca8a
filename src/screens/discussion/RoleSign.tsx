// The sign that tells everybody in which role the ordstyrer speaks, the switch, and what is said as a duty or an offer.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function RoleSign({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'words']);
  const tell = useTell();
  const sign = useMeeting((m) => m.roleSign);
  const other = sign === 'authority' ? 'facilitator' : 'authority';
  return (
    <div className="rolesign" data-role={sign} role="group" aria-label={t('sign.label')}>
      <p role="status">
        <Icon name={sign === 'authority' ? 'scales' : 'bubble'} />
        {t(`words:roleSign.${sign}`)}
      </p>
      <Button look="quiet" icon="swap" onClick={() => tell({ type: 'role.switched', id: newId(), to: other })}>
        {t(sign === 'authority' ? 'sign.toFacilitator' : 'sign.toAuthority')}
      </Button>
      <Menu
        label={t('sign.menu')}
        items={[
          { id: 'duty', label: t('kind.duty'), icon: 'scales', onPress: () => onOpen({ kind: 'duty' }) },
          { id: 'offer', label: t('kind.offer'), icon: 'heart', onPress: () => onOpen({ kind: 'offer' }) },
        ]}
      />
    </div>
  );
}
