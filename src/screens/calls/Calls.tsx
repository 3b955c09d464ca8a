// The round of calls: whom to call about which promise, over all meetings. One key an answer, and on to the next.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { dropAllStanding, dropUntold } from '../../room/untold.ts';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { faultSaid } from '../frame/faultSaid.ts';
import { Loading } from '../frame/Loading.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import { CallCard, callForm } from './CallCard.tsx';
import { CallList } from './CallList.tsx';
import './calls.css';
import { byPerson, callsOf } from './callsOf.ts';
import { type Answer, useAnswers } from './useAnswers.ts';
import { useRound } from './useRound.ts';

export function Calls() {
  const { t } = useTranslation(['calls', 'shell', 'trouble', 'reply']);
  const device = useDevice();
  const round = useRound();
  const { answers, busy, trouble, write, forget } = useAnswers();
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** Since the last answer was given. */
  const wentElsewhere = useRef(false);
  useEffect(() => dropAllStanding, []);
  const people = byPerson(callsOf(round.page, round.read ?? []));
  const calls = people.flatMap((person) => person.calls);
  const firstLeft = calls.find(({ key }) => !answers.has(key));
  const now = calls.find(({ key }) => key === chosen) ?? firstLeft;

  const choose = (key: string) => {
    wentElsewhere.current = true;
    forget();
    setChosen(key);
  };
  const told = async (answer: Answer) => {
    if (!now || busy) return;
    wentElsewhere.current = false;
    if ((await write(now, answer)) !== 'written') {
      // What went wrong is said at the call it is about.
      if (wentElsewhere.current) setChosen(now.key);
      return;
    }
    dropUntold(callForm(now.key));
    setSaid(t('written', { name: now.owner.name, answer: t(`reply:outcome.${answer.outcome}`) }));
    if (wentElsewhere.current) return;
    const after = calls.slice(calls.indexOf(now) + 1).find(({ key }) => !answers.has(key));
    const next = after ?? calls.find(({ key }) => key !== now.key && !answers.has(key));
    setChosen(next?.key ?? '');
    if (!next) round.next?.();
  };
  const sentence =
    trouble === 'heldElsewhere'
      ? t('openElsewhere')
      : trouble === 'refused'
        ? t('refused')
        : trouble && `${t('notWritten')} ${t(`trouble:${faultSaid(trouble)}`)}`;
  const turnTo = (turn: () => void) => () => {
    // Reading goes on at the first call of that page.
    choose('');
    turn();
  };

  // With nobody left to call it is the one way on.
  const toList = (
    <Button look={now ? 'quiet' : 'go'} big={!now} icon="home" onClick={device.goHome}>
      {t('shell:allMeetings')}
    </Button>
  );

  return (
    <OutsidePage
      help="calls"
      mainClass="wrap calls"
      end={<LockButton named />}
      dock={
        <Dock
          back={now && toList}
          main={!now && toList}
          note={round.due && <span data-counts="">{t('left', { count: round.due.length - answers.size })}</span>}
          extra={
            <>
              {round.before && <Button onClick={turnTo(round.before)}>{t('before')}</Button>}
              {round.next && <Button onClick={turnTo(round.next)}>{t('next')}</Button>}
            </>
          }
          message={<p role="status">{said}</p>}
        />
      }
    >
      <div className="lead">
        <Heading>{t('title')}</Heading>
        {now && <p className="hint">{t('lead')}</p>}
      </div>
      {now ? (
        <CallCard
          key={now.key}
          call={now}
          answered={answers.get(now.key) ?? null}
          takesFocus={chosen !== null}
          busy={busy}
          trouble={sentence}
          onAnswer={(answer) => void told(answer)}
        />
      ) : (
        <Waiting round={round} isDone={answers.size > 0} />
      )}
      {calls.length > 0 && <CallList people={people} answers={answers} chosen={now?.key ?? null} onChoose={choose} />}
    </OutsidePage>
  );
}

function Waiting({ round, isDone }: { readonly round: ReturnType<typeof useRound>; readonly isDone: boolean }) {
  const { t } = useTranslation('calls');
  if (round.notRead || (round.due !== null && round.page.length > 0 && round.read?.length === 0)) {
    return (
      <div>
        <p role="alert">{t('notRead')}</p>
        <Button onClick={round.readAgain}>{t('readAgain')}</Button>
      </div>
    );
  }
  if (round.due === null || round.read === null) return <Loading />;
  return <p>{t(isDone ? 'allDone' : 'empty')}</p>;
}
