// One agreement on paper: a box to tick, who, what - word for word, in one piece - and when.
import type { SheetAgreement } from '../../handover/sheetAgreement.ts';
import { weekdayDate } from '../../locales/dates.ts';
import type { Say } from './saying.ts';
import { SheetQuotes } from './SheetQuotes.tsx';

interface SheetTaskProps {
  readonly task: SheetAgreement;
  readonly say: Say;
  readonly language: string;
  /** Whose task it is, unless the page is the owner's own. */
  readonly named: boolean;
  readonly citizen: string;
  /** Not agreed: no box to tick, and the citizen's words stand beside it in the same size. */
  readonly open?: boolean;
}

const answerWord = { change: 'answerChange', thinking: 'answerThinking' } as const;

export function SheetTask({ task, say, language, named, citizen, open = false }: SheetTaskProps) {
  const { due, noDueBecause, recurring, firstStep, withNames, decision, speakUpName, answer } = task;
  const day = (value: string) => weekdayDate(value, language);
  const first = firstStep?.text ? { text: firstStep.text, date: firstStep.due ? day(firstStep.due) : '' } : null;
  const when = [
    due ? say('by', { date: day(due) }) : noDueBecause && say('noDate', { because: noDueBecause }),
    recurring,
    withNames.length > 0 && say('withNames', { names: withNames.join(', ') }),
  ].filter((part) => part !== false && part !== '');
  const more = [
    first && say(first.date ? 'firstStepBy' : 'firstStep', first),
    decision && decision.status !== 'notNeeded' && decision.name && say(decision.status, { name: decision.name }),
    speakUpName && say('speakUp', { name: speakUpName }),
  ].filter(Boolean);
  return (
    <li className={open ? 'task open' : 'task'}>
      {!open && <span className="tick" aria-hidden="true" />}
      <div>
        <p className="what" dir="auto">
          {named && (
            <b>
              <bdi>{task.owner.name}</bdi>:{' '}
            </b>
          )}
          <span>{task.what}</span>
        </p>
        {open && (
          <SheetQuotes
            quotes={[
              {
                id: task.id,
                intro: say(answer && answer !== 'yes' ? answerWord[answer] : 'answerNone', { name: citizen }),
                text: task.answerWords,
              },
            ]}
          />
        )}
        {when.length > 0 && <p className="when">{when.join(' · ')}</p>}
        {more.length > 0 && <p className="d">{more.join(' ')}</p>}
        {task.before.map(({ version, what }) => (
          <p className="d" key={version}>
            {say('before', { what })}
          </p>
        ))}
        <SheetQuotes quotes={task.views.map(({ id, name, text }) => ({ id, intro: say('viewOf', { name }), text }))} />
      </div>
    </li>
  );
}
