// One promise of the citizen's own: what, when, and how it stands. Nothing is chosen beforehand, and a press again takes back.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostReplyWords } from '../../handover/reply.ts';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import { cprLike } from '../../meeting/cprLike.ts';
import type { MyAnswer } from '../../room/mine.ts';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { MyGoals } from './MyGoals.tsx';
import { MyLines } from './MyLines.tsx';
import { MySaid } from './MySaid.tsx';
import { MyTimes } from './MyTimes.tsx';
import { MyWhen } from './MyWhen.tsx';
import type { MineWords } from './useMineWords.ts';

export type Changes = Partial<Omit<MyAnswer, 'agreementId'>>;

interface MyTaskProps {
  readonly task: TakeHomeAgreement;
  readonly takeHome: TakeHome;
  readonly said: MineWords;
  readonly answer: MyAnswer;
  readonly onAnswer: (changes: Changes) => void;
}

const outcomes = { done: 'yes', notYet: 'notYet', needsHelp: 'needsHelp' } as const;

export function MyTask({ task, takeHome, said, answer, onAnswer }: MyTaskProps) {
  const { t } = useTranslation('mine');
  const [refused, setRefused] = useState('');
  const write = (words: string) => {
    setRefused(cprLike(words) ? words : '');
    if (!cprLike(words)) onAnswer({ words });
  };
  return (
    <article className="task due">
      <MySaid takeHome={takeHome} text={task.what}>
        {said.ownWords(task)}
      </MySaid>
      <MyWhen lines={said.when(task)} icon />
      <MyLines lines={said.more(task)} className="hint" />
      {task.times !== null && (
        <MyTimes times={task.times} count={answer.times} onCount={(times) => onAnswer({ times })} />
      )}
      {task.goals.length > 0 && (
        <MyGoals
          goals={task.goals}
          takeHome={takeHome}
          day={said.day}
          reached={answer.goals}
          onReached={(goals) => onAnswer({ goals: [...goals] })}
        />
      )}
      <div className="answers">
        <ChoiceRow
          legend={t('happened')}
          layout="stack"
          options={(['done', 'notYet', 'needsHelp'] as const).map((value) => ({ value, label: t(outcomes[value]) }))}
          value={answer.outcome ?? undefined}
          onChange={(outcome) => onAnswer({ outcome })}
          onClear={() => onAnswer({ outcome: null })}
        />
        <p className={answer.outcome ? 'kind' : 'vh'} role="status">
          {answer.outcome ? t(`kind.${answer.outcome}`) : ''}
        </p>
        {(answer.outcome === 'notYet' || answer.outcome === 'needsHelp' || answer.words !== '') && (
          <Words
            label={t('words')}
            value={refused || answer.words}
            onChange={write}
            error={refused && t('cprLike')}
            maxLength={mostReplyWords}
          />
        )}
      </div>
    </article>
  );
}
