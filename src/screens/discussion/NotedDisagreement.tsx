// Two or more views side by side, the same size, each with its name. Nobody has to agree today.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { personIn } from '../../meeting/participants.ts';
import type { Disagreement } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useShowItem } from './method/useShowItem.ts';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface NotedDisagreementProps {
  readonly disagreement: Disagreement;
  readonly onOpen: OpenTalkDialog;
}

export const NotedDisagreement = memo(function NotedDisagreement({ disagreement, onOpen }: NotedDisagreementProps) {
  const { t } = useTranslation('discussion');
  const participants = useMeeting((m) => m.participants);
  const { id, about, views } = disagreement;
  const show = useShowItem(id);
  return (
    <NotedRow id={id} icon="people" kind={t('kind.disagreement')} about={about} items={[show]} onOpen={onOpen}>
      <p dir="auto">{about}</p>
      <ul className="sides">
        {views.map(({ byId, text }) => {
          const person = personIn({ participants }, byId);
          return (
            <li key={byId} className={person?.role === 'citizen' ? 'me-said' : undefined}>
              <b>
                <bdi>{person?.name}</bdi>
              </b>
              <p dir="auto">{text}</p>
            </li>
          );
        })}
      </ul>
    </NotedRow>
  );
});
