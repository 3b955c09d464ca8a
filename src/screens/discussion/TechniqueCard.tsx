// One technique: a sentence to say in large, shown on the table with V, the next with N, and its one action. Whichever
// way it is used, one mark is left on the timeline each time the card is opened.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TechniqueId, techniqueSentences } from '../../content/techniques.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { spokenTopic } from '../frame/spokenTopic.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { TechniqueAction } from './method/TechniqueAction.tsx';
import { TechniqueMore } from './method/TechniqueMore.tsx';
import type { Method } from './method/useMethod.ts';
import { useOnTable } from './method/useOnTable.ts';
import { Quoted } from './Quoted.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface TechniqueCardProps {
  readonly id: TechniqueId;
  readonly method: Method;
  readonly onOpen: OpenTalkDialog;
}

export function TechniqueCard({ id, method, onOpen }: TechniqueCardProps) {
  const { t } = useTranslation(['discussion', 'techniques', 'method']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  const question = useMeeting((m) => m.questionNow);
  const { ask } = useOnTable();
  const { at, more, used } = method.card;
  const [refused, setRefused] = useState(false);
  const words = { name, topic };
  const key = techniqueSentences[at % techniqueSentences.length] ?? techniqueSentences[0];
  const sentence = t(`techniques:${id}.say.${key}`, words);
  const isOpen = sentence.includes('…');
  const isAsked = question === sentence;
  const show = () => {
    setRefused(isOpen);
    if (!isOpen && ask(sentence)) method.markUsed();
  };
  const next = () => {
    setRefused(false);
    method.next();
  };
  useSingleKeys((pressed) => {
    if (pressed === 'v') show();
    else if (pressed === 'n') next();
    else return false;
    return true;
  });
  return (
    <div className="prompt techcard">
      <Quoted>{sentence}</Quoted>
      <div className="two">
        <Button look="go" icon={isAsked ? 'check' : 'screen'} lacking={isOpen} onClick={show}>
          {t('method:show')}
        </Button>
        <Button onClick={next}>{t('private.another')}</Button>
      </div>
      <div className="acts">
        <TechniqueAction id={id} onOpen={onOpen} onUsed={method.markUsed} />
        <Button className="used" aria-pressed={used} onClick={method.markUsed}>
          {t('private.used')}
        </Button>
        <Button look="quiet" icon="dots" iconOnly aria-expanded={more} onClick={() => method.showMore(!more)}>
          {t('private.more')}
        </Button>
      </div>
      <p role="status" className={refused ? 'hint' : 'vh'}>
        {refused
          ? t('method:unfinished')
          : [isAsked && t('method:onTable'), used && t('private.told', { what: t(`techniques:${id}.short`) })]
              .filter(Boolean)
              .join(' ')}
      </p>
      {more && <TechniqueMore id={id} words={words} />}
    </div>
  );
}
