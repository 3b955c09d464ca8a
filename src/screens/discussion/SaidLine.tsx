// One thing somebody said, whose words it is, and its three dots: put right by its speaker, for later, into the case,
// said more plainly or seen otherwise beside it, or taken back by the citizen. Nobody writes it over (R18).
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { type Line, waitsForTheCitizen } from '../../meeting/talk.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useTitle } from '../frame/useTitle.ts';
import { useWordsItems } from '../frame/useWordsItems.ts';
import { Views } from '../frame/Views.tsx';
import { AskTheCitizen } from './AskTheCitizen.tsx';
import { CorrectLine, correctingDraft } from './CorrectLine.tsx';
import { hasMarks, LineMarks } from './LineMarks.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useGoAgree } from './useGoAgree.ts';
import { whoseWords } from './whoseWords.ts';

interface SaidLineProps {
  readonly line: Line;
  readonly onOpen: OpenTalkDialog;
}

export const SaidLine = memo(function SaidLine({ line, onOpen }: SaidLineProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const tell = useTell();
  const goAgree = useGoAgree();
  const title = useTitle();
  const speaker = useMeeting((m) => personIn(m, line.byId));
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const halfCorrected = useDrafts((drafts) => correctingDraft(line.id) in drafts);
  const [opened, setCorrecting] = useState(false);
  const correcting = opened || halfCorrected;
  const row = useRef<HTMLLIElement>(null);
  const corrected = () => {
    setCorrecting(false);
    row.current?.querySelector<HTMLElement>('.menu > button')?.focus();
  };
  const { id, byId, source, text, goesIntoCase } = line;
  const { view, rewording, takeBack } = useWordsItems(onOpen)(id, text);
  const whose = whoseWords(line, speaker?.role);
  const isCopied = whose === 'papers';
  const person = isCopied ? t('support:whose.papers') : (speaker?.name ?? '');
  const beside = isCopied
    ? []
    : [speaker && title(speaker), whose && whose !== 'authority' && t(`support:whose.${whose}`, { name })];
  const look = speaker?.role === 'citizen' ? 'me-said' : source === 'authority' ? 'as-authority' : undefined;
  return (
    <li ref={row} className={look}>
      {isCopied ? (
        <span className="who" aria-hidden="true">
          <Icon name="file" />
        </span>
      ) : (
        <Avatar name={person} tone={toneOf(speaker?.role)} />
      )}
      <div>
        <b>
          <bdi>{person}</bdi>
          {[...new Set(beside)].map((what) => what && `, ${what}`)}
        </b>
        {correcting ? (
          <CorrectLine line={line} person={speaker?.name ?? ''} onDone={corrected} />
        ) : (
          <p dir="auto">{text}</p>
        )}
        {hasMarks(line) && <LineMarks line={line} name={name} />}
        {waitsForTheCitizen(line) && <AskTheCitizen id={id} text={text} onOpen={onOpen} />}
        <Views aboutId={id} onOpen={onOpen} />
      </div>
      <Menu
        label={t('heard.menu', { person })}
        items={[
          {
            id: 'correct',
            icon: 'pencil',
            label: isCopied ? t('support:whose.correctPapers') : t('heard.correct', { person }),
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
          rewording,
          view,
          takeBack,
        ]}
      />
    </li>
  );
});
