// One promise of somebody else: who, what, when. The citizen may note whether it happened, and has a text to ask with.
import { useTranslation } from 'react-i18next';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import type { MyAnswer } from '../../room/mine.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { afterName } from '../frame/afterName.ts';
import { AskText } from './AskText.tsx';
import type { Changes } from './MyTask.tsx';
import { MyLines } from './MyLines.tsx';
import { MySaid } from './MySaid.tsx';
import { MyTimes } from './MyTimes.tsx';
import { MyWhen } from './MyWhen.tsx';
import { firstNameOf, type MineWords } from './useMineWords.ts';

interface TheirTaskProps {
  readonly task: TakeHomeAgreement;
  readonly takeHome: TakeHome;
  readonly said: MineWords;
  /** The number of the one to call, when this promise is theirs. */
  readonly phone: string;
  readonly isContact: boolean;
  readonly answer: MyAnswer;
  readonly onAnswer: (changes: Changes) => void;
}

export function TheirTask({ task, takeHome, said, phone, isContact, answer, onAnswer }: TheirTaskProps) {
  const { t } = useTranslation('mine');
  const outcome = answer.outcome === 'done' || answer.outcome === 'notYet' ? answer.outcome : undefined;
  return (
    <article className="task row">
      <Avatar name={task.owner} tone={isContact ? 'gamemaster' : 'other'} />
      <div>
        <MySaid takeHome={takeHome} text={task.what} owner={task.owner}>
          <b>
            <bdi>{task.owner}</bdi>
          </b>
          {afterName(task.what)}
          {task.what}
        </MySaid>
        <MyWhen lines={said.when(task)} />
        <MyLines lines={said.more(task)} className="hint" />
        {task.times !== null && (
          <MyTimes times={task.times} count={answer.times} onCount={(times) => onAnswer({ times })} />
        )}
      </div>
      <div className="answers">
        <ChoiceRow
          legend={t('happened')}
          options={[
            { value: 'done', label: t('yes') },
            { value: 'notYet', label: t('notYet') },
          ]}
          value={outcome}
          onChange={(value) => onAnswer({ outcome: value })}
          onClear={() => onAnswer({ outcome: null })}
        />
        <p className={outcome ? 'kind' : 'vh'} role="status">
          {outcome ? t(outcome === 'done' ? 'kind.done' : 'kind.theirsNotYet') : ''}
        </p>
        <AskText
          key={outcome}
          title={t('askText', { name: firstNameOf(task.owner) })}
          text={said.ask(task)}
          means={said.askMeans(task)}
          language={takeHome.language}
          phone={phone}
          open={outcome === 'notYet'}
        />
      </div>
    </article>
  );
}
