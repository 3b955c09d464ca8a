// What was put aside, with who brought it up, and what nobody knows yet. What becomes of each thing is the citizen's
// choice at the end.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { useName } from '../frame/useName.ts';
import { useWordsItems } from '../frame/useWordsItems.ts';
import { Views } from '../frame/Views.tsx';
import { LaterQuestions } from './LaterQuestions.tsx';
import { useOnTable } from './method/useOnTable.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useGoAgree } from './useGoAgree.ts';

interface LaterListProps {
  readonly onDone: () => void;
  readonly onOpen: OpenTalkDialog;
}

export function LaterList({ onDone, onOpen }: LaterListProps) {
  const { t } = useTranslation(['discussion', 'words']);
  const { ask } = useOnTable();
  const goAgree = useGoAgree();
  const personName = useName();
  const wordsItems = useWordsItems(onOpen);
  const parked = useMeeting((m) => m.parked);
  const hasQuestions = useMeeting((m) => m.openQuestions.length > 0);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  if (parked.length === 0 && !hasQuestions) {
    return (
      <div className="noteform">
        <p>{t('later.empty')}</p>
        <Button onClick={onDone}>{t('later.backToTalk')}</Button>
      </div>
    );
  }
  return (
    <>
      <p className="hint">{parked.length > 0 ? t('later.hint', { name }) : t('later.empty')}</p>
      <ul className="parked">
        {parked.map(({ id, text, raisedById, outcome }) => (
          <li key={id}>
            <div>
              <p dir="auto">{text}</p>
              <p className="hint">
                {t('later.by', { person: personName(raisedById) })}{' '}
                {outcome && <Tag tone="brand">{t(`words:parkedOutcome.${outcome}`, { name })}</Tag>}
              </p>
              <InterpretedLine said={text} />
              <Views aboutId={id} onOpen={onOpen} />
            </div>
            <Menu
              label={t('later.menu', { what: text })}
              items={[
                {
                  id: 'talk',
                  icon: 'bubble',
                  label: t('later.talkNow'),
                  onPress: () => {
                    ask(text);
                    onDone();
                  },
                },
                {
                  id: 'agreement',
                  icon: 'hand',
                  label: t('heard.agreement'),
                  onPress: () => void goAgree({ what: text, ownerId: raisedById, fromParkedId: id }),
                },
                wordsItems(id, text).view,
                wordsItems(id, text).takeBack,
              ]}
            />
          </li>
        ))}
      </ul>
      <LaterQuestions onOpen={onOpen} />
    </>
  );
}
