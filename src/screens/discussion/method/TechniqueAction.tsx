// The one thing a technique does on the shared side, as one press with its name.
import { useTranslation } from 'react-i18next';
import type { TechniqueId } from '../../../content/techniques.ts';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { newId } from '../../../room/newId.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { OpenTalkDialog } from '../TalkDialogs.tsx';
import { useOnTable } from './useOnTable.ts';

interface TechniqueActionProps {
  readonly id: TechniqueId;
  readonly onOpen: OpenTalkDialog;
  /** Called when the technique is used by the press itself; a window says so later, when something came of it. */
  readonly onUsed: () => void;
}

export function TechniqueAction({ id, onOpen, onUsed }: TechniqueActionProps) {
  const { t } = useTranslation(['method', 'discussion']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const sign = useMeeting((m) => m.roleSign);
  const { show } = useOnTable();
  const fromCard = true;
  const backToTopic = () => {
    show({ kind: 'topic' });
    onUsed();
  };
  const switchRole = () => {
    const to = sign === 'authority' ? 'facilitator' : 'authority';
    if (!tell({ type: 'role.switched', id: newId(), to })) onUsed();
  };
  const showNeeds = () => {
    onOpen({ kind: 'needs' });
    onUsed();
  };
  switch (id) {
    case 'keepFocus':
      return (
        <Button icon="target" onClick={backToTopic}>
          {t('action.keepFocus')}
        </Button>
      );
    case 'giveOwnership':
      return (
        <Button icon="list" onClick={() => onOpen({ kind: 'choice', fromCard })}>
          {t('action.giveOwnership')}
        </Button>
      );
    case 'giveInformation':
      return (
        <Menu
          label={t('action.giveInformation')}
          icon="book"
          named
          items={[
            {
              id: 'term',
              icon: 'book',
              label: t('action.term'),
              onPress: () => onOpen({ kind: 'termExplained', fromCard }),
            },
            {
              id: 'claim',
              icon: 'search',
              label: t('discussion:kind.claimCheck'),
              onPress: () => onOpen({ kind: 'claimCheck', fromCard }),
            },
            {
              id: 'question',
              icon: 'question',
              label: t('discussion:kind.openQuestion'),
              onPress: () => onOpen({ kind: 'openQuestion', fromCard }),
            },
          ]}
        />
      );
    case 'handleDualRole':
      return (
        <Button icon="swap" onClick={switchRole}>
          {t(sign === 'authority' ? 'action.toFacilitator' : 'action.toAuthority')}
        </Button>
      );
    case 'adaptToPerson':
      return (
        <Button icon="hand" onClick={showNeeds}>
          {t('action.adaptToPerson', { name })}
        </Button>
      );
    case 'strengthenHope':
      return (
        <Button icon="sun" onClick={() => onOpen({ kind: 'strengths', fromCard })}>
          {t('action.strengthenHope')}
        </Button>
      );
    case 'holdDifficultTalks':
      return (
        <Button icon="waves" onClick={() => onOpen({ kind: 'difficult', fromCard })}>
          {t('action.holdDifficultTalks')}
        </Button>
      );
  }
}
