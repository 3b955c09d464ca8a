// "Vis bordet", in the same place on every screen where people sit together. Beside it, everything else about the table.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import type { Shown } from '../../../meeting/shown.ts';
import { useDevice } from '../../../room/device.ts';
import { useMeeting, useRefusal, useTell } from '../../../room/MeetingRoom.tsx';
import { useSession } from '../../../room/session.ts';
import { Button } from '../../../ui/Button.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useTablePresses } from './useTablePresses.ts';
import './tableButton.css';

const looks = {
  none: { word: 'press.open', icon: 'screen' },
  covered: { word: 'press.show', icon: 'eye' },
  shown: { word: 'press.cover', icon: 'eyeOff' },
} as const satisfies Record<string, { readonly word: string; readonly icon: IconName }>;

export function TableButton() {
  const { t } = useTranslation('table');
  const device = useDevice();
  const tell = useTell();
  const refusal = useRefusal();
  const { state, offered, press, showHere } = useTablePresses();
  const keys = useSession((s) => s.singleKeys);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const shown = useMeeting((m) => m.shown?.kind);
  const { word, icon } = looks[state];
  if (!offered) return null;

  const show = (id: string, label: string, is: IconName, what: Shown | null): readonly MenuItem[] =>
    shown === what?.kind || refusal({ type: 'table.shown', shown: what })
      ? []
      : [{ id, label, icon: is, onPress: () => void tell({ type: 'table.shown', shown: what }) }];
  const items: readonly MenuItem[] = [
    state === 'none'
      ? { id: 'window', icon: 'screen', label: t('press.window'), onPress: device.openTable }
      : { id: 'press', icon, label: t(word), onPress: press },
    { id: 'here', icon: 'swap', label: t('press.here'), onPress: showHere },
    ...show('topic', t('press.topic'), 'target', { kind: 'topic' }),
    ...show('myPart', t('press.myPart', { name }), 'bubble', { kind: 'myPart' }),
    ...show('cards', t('press.answerCards'), 'hand', { kind: 'answerCards' }),
    ...(shown ? show('nothing', t('press.nothing'), 'close', null) : []),
  ];
  return (
    <span className="tablebutton" data-state={state}>
      <Button icon={icon} onClick={press} aria-keyshortcuts={keys ? 'B' : undefined}>
        <span className="name">{t(word)}</span>
      </Button>
      <Menu label={t('press.menu')} icon="chevronDown" items={items} />
    </span>
  );
}
