// A word explained, a choice, a rule or a habit, a no - and the line that shows when the ordstyrer changed role (R11).
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf, gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from '../frame/useName.ts';
import type { NotedMoment } from './heardEntries.ts';
import { useShowItem } from './method/useShowItem.ts';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface NotedMomentRowProps {
  readonly moment: NotedMoment;
  readonly onOpen: OpenTalkDialog;
}

export const NotedMomentRow = memo(function NotedMomentRow({ moment, onOpen }: NotedMomentRowProps) {
  const { t } = useTranslation(['discussion', 'words', 'method']);
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const gamemaster = useMeeting((m) => gamemasterOf(m)?.name ?? '');
  const { id, kind } = moment;
  const show = useShowItem(id);

  if (kind === 'roleSwitch') {
    return (
      <li className="switched">
        <Icon name="swap" />
        <p>{t(moment.to === 'authority' ? 'sign.toldAuthority' : 'sign.toldFacilitator', { person: gamemaster })}</p>
      </li>
    );
  }
  if (kind === 'termExplained') {
    const { term, explanation } = moment;
    return (
      <NotedRow id={id} icon="book" kind={t('kind.termExplained')} about={term} items={[show]} onOpen={onOpen}>
        <p dir="auto">
          <strong>{term}</strong>: {explanation}
        </p>
      </NotedRow>
    );
  }
  if (kind === 'choice') {
    const { question, options, chosen } = moment;
    return (
      <NotedRow
        id={id}
        icon="list"
        kind={t(chosen ? 'kind.choice' : 'kind.choiceOpen', { name })}
        about={question}
        className="me-said"
        items={[
          {
            id: 'choose',
            icon: 'check',
            label: t('method:choice.press', { name }),
            onPress: () => onOpen({ kind: 'choosing', id }),
          },
          show,
        ]}
        onOpen={onOpen}
      >
        <p dir="auto">{question}</p>
        <ul className="options">
          {options.map((option) => (
            <li key={option} className={option === chosen ? 'chosen' : undefined}>
              {option === chosen && (
                <>
                  <Icon name="check" /> <span className="vh">{t('noted.chosen')}: </span>
                </>
              )}
              <span dir="auto">{option}</span>
            </li>
          ))}
        </ul>
      </NotedRow>
    );
  }
  if (kind === 'claimCheck') {
    const { saidById, claim, verdict, sourceOwnerId } = moment;
    return (
      <NotedRow id={id} icon="search" kind={t('kind.claimCheck')} about={claim} items={[show]} onOpen={onOpen}>
        <p dir="auto">
          {claim} <Tag>{t(`words:claim.${verdict}`)}</Tag>
        </p>
        {(saidById ?? sourceOwnerId) && (
          <p className="hint">
            {[
              saidById && `${t('noted.saidBy', { person: personName(saidById) })}.`,
              sourceOwnerId && t('noted.finds', { person: personName(sourceOwnerId) }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </NotedRow>
    );
  }
  const { what, why, decidedById, instead, writtenDecisionExpected } = moment;
  return (
    <NotedRow id={id} icon="close" kind={t('kind.refusal')} about={what} items={[show]} onOpen={onOpen}>
      <p dir="auto">{what}</p>
      <p className="hint" dir="auto">
        {[
          why && t('noted.because', { why }),
          t('noted.decidedBy', { person: personName(decidedById) }),
          instead && t('noted.instead', { what: instead }),
          writtenDecisionExpected && t('noted.inWriting'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </NotedRow>
  );
});
