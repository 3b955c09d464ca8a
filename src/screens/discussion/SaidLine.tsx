// One thing somebody said, with its three dots: put right by its speaker, for later, into the case, seen otherwise,
// or taken back by the citizen.
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import type { Line } from '../../meeting/talk.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useTitle } from '../frame/useTitle.ts';
import { CorrectLine } from './CorrectLine.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useGoAgree } from './useGoAgree.ts';
import { Views } from './Views.tsx';

interface SaidLineProps {
  readonly line: Line;
  readonly onOpen: OpenTalkDialog;
}

export const SaidLine = memo(function SaidLine({ line, onOpen }: SaidLineProps) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const goAgree = useGoAgree();
  const title = useTitle();
  const speaker = useMeeting((m) => personIn(m, line.byId));
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [correcting, setCorrecting] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const corrected = () => {
    setCorrecting(false);
    row.current?.querySelector<HTMLElement>('.menu > button')?.focus();
  };
  const { id, byId, source, text, goesIntoCase } = line;
  const person = speaker?.name ?? '';
  const beside = [
    speaker && title(speaker),
    source === 'onBehalf' && t('heard.onBehalf', { name }),
    source === 'papers' && t('heard.papers'),
  ].filter(Boolean);
  const citizens = speaker?.role === 'citizen';
  return (
    <li ref={row} className={citizens ? 'me-said' : source === 'authority' ? 'as-authority' : undefined}>
      <Avatar name={person} tone={toneOf(speaker?.role)} />
      <div>
        <b>
          <bdi>{person}</bdi>
          {beside.map((what) => `, ${what}`).join('')}
        </b>
        {correcting ? <CorrectLine line={line} person={person} onDone={corrected} /> : <p dir="auto">{text}</p>}
        {(source === 'authority' || goesIntoCase) && (
          <p className="marks">
            {source === 'authority' && (
              <Tag tone="note" icon="scales">
                {t('heard.authority')}
              </Tag>
            )}
            {goesIntoCase && (
              <Tag tone="note" icon="file">
                {t('heard.intoCase')}
              </Tag>
            )}
          </p>
        )}
        <Views aboutId={id} onOpen={onOpen} />
      </div>
      <Menu
        label={t('heard.menu', { person })}
        items={[
          {
            id: 'correct',
            icon: 'pencil',
            label: t('heard.correct', { person }),
            onPress: () => setCorrecting(true),
          },
          {
            id: 'later',
            icon: 'inbox',
            label: t('heard.later'),
            onPress: () => void tell({ type: 'item.parked', item: { id: newId(), text, raisedById: byId } }),
          },
          {
            id: 'agreement',
            icon: 'hand',
            label: t('heard.agreement'),
            onPress: () => void goAgree({ what: text, ownerId: byId }),
          },
          {
            id: 'case',
            icon: 'file',
            label: t(goesIntoCase ? 'heard.notIntoCase' : 'heard.intoCase'),
            onPress: () => void tell({ type: 'line.marked', id, goesIntoCase: !goesIntoCase }),
          },
          {
            id: 'view',
            icon: 'eye',
            label: t('heard.addView'),
            onPress: () => onOpen({ kind: 'view', aboutId: id, about: text }),
          },
          {
            id: 'takeBack',
            icon: 'trash',
            label: t('heard.takeBack'),
            onPress: () => onOpen({ kind: 'takeBack', id, about: text }),
          },
        ]}
      />
    </li>
  );
});
