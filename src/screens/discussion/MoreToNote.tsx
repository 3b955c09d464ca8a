// What else can be written besides "said": with words in the field it is noted at once, without them a form asks.
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { Menu } from '../../ui/Menu.tsx';
import { type NotedKind, notedKinds } from './notedFrom.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

const icons: Readonly<Record<NotedKind, IconName>> = {
  openQuestion: 'question',
  disagreement: 'people',
  termExplained: 'book',
  choice: 'list',
  claimCheck: 'search',
  refusal: 'close',
  duty: 'scales',
  offer: 'heart',
  view: 'eye',
};

/** Alt and a digit in the field is the same press as the digit in the list. */
export const kindOfKey = (code: string): NotedKind | 'consent' | undefined => {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  return digit === '0' ? 'consent' : notedKinds[Number(digit) - 1];
};

interface MoreToNoteProps {
  readonly opener: Ref<HTMLButtonElement>;
  readonly onNote: (kind: NotedKind) => void;
  readonly onOpen: OpenTalkDialog;
}

export function MoreToNote({ opener, onNote, onOpen }: MoreToNoteProps) {
  const { t } = useTranslation(['discussion', 'noting']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const words: Readonly<Record<NotedKind, string>> = {
    openQuestion: t('kind.openQuestion'),
    disagreement: t('kind.disagreement'),
    termExplained: t('kind.termExplained'),
    choice: t('kind.choiceOpen', { name }),
    claimCheck: t('kind.claimCheck'),
    refusal: t('kind.refusal'),
    duty: t('kind.duty'),
    offer: t('kind.offer'),
    view: t('noting:viewOfLast'),
  };
  return (
    <Menu
      label={t('capture.more')}
      icon="plus"
      opener={opener}
      items={[
        ...notedKinds.map((kind, at) => ({
          id: kind,
          icon: icons[kind],
          label: words[kind],
          shortcut: String(at + 1),
          onPress: () => onNote(kind),
        })),
        {
          id: 'consent',
          icon: 'key',
          label: t('consent.title'),
          shortcut: '0',
          onPress: () => onOpen({ kind: 'consent' }),
        },
      ]}
    />
  );
}
