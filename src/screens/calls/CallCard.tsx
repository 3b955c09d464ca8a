// One call: the number, the promise in its own words, what to say, and one press for each answer.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Outcome } from '../../meeting/followUp.ts';
import { textProblem } from '../../meeting/rules.ts';
import { useUntold } from '../../room/untold.ts';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { HeardSince } from '../frame/HeardSince.tsx';
import { PromiseSentence } from '../frame/PromiseSentence.tsx';
import { useFocusHere } from '../frame/useFocusHere.ts';
import { AnswerKeys } from './AnswerKeys.tsx';
import { type Call, citizenIn, numberOf } from './callsOf.ts';
import type { Answer } from './useAnswers.ts';
import { useCallSentence } from './useCallSentence.ts';

/** By this name its fields wait while another call is chosen or the app is locked. */
export const callForm = (key: string): string => `call.${key}`;

interface CallCardProps {
  readonly call: Call;
  readonly answered: Outcome | null;
  /** Somebody chose it, or the one before has its answer: reading goes on here. */
  readonly takesFocus: boolean;
  readonly busy: boolean;
  readonly trouble: ReactNode;
  readonly onAnswer: (answer: Answer) => void;
}

const counted = (text: string): number | null => (/^\d{1,2}$/u.test(text.trim()) ? Number(text) : null);

export function CallCard({ call, answered, takesFocus, busy, trouble, onAnswer }: CallCardProps) {
  const { t, i18n } = useTranslation(['calls', 'reply', 'missing']);
  const sentence = useCallSentence();
  const heading = useFocusHere<HTMLHeadingElement>(takesFocus);
  const [{ words, times }, type] = useUntold(callForm(call.key), { words: '', times: '' });
  const { agreement, owner, meeting, due } = call;
  const { date } = meeting.facts.plan;
  const name = citizenIn(call);
  const number = numberOf(call);
  const wrong = textProblem(words);

  return (
    <Card as="article" className="call" aria-busy={busy}>
      <div className="whom">
        <div>
          <Kicker>
            {date
              ? t('fromMeeting', { name, date: weekdayDate(date, i18n.language) })
              : t('fromMeetingNoDate', { name })}
          </Kicker>
          <h2 ref={heading} tabIndex={-1}>
            {t('callTo', { name: owner.name })}
          </h2>
          {number?.through && <p>{t('through', { name: owner.name, through: number.through })}</p>}
        </div>
        {number ? (
          <a dir="ltr" href={`tel:${number.phone.replace(/[^\d+]/gu, '')}`}>
            {number.phone}
          </a>
        ) : (
          <p>{t('noNumber')}</p>
        )}
      </div>
      <p className="deal">
        <PromiseSentence
          owner={owner.name}
          what={agreement.what}
          due={agreement.due}
          noDueBecause={agreement.noDueBecause}
        />
      </p>
      {due.unconfirmed && (
        <p>
          <Tag icon="question">{t('reply:unconfirmed', { person: owner.name })}</Tag>
        </p>
      )}
      <HeardSince reports={meeting.facts.reports.filter((one) => one.agreementId === agreement.id)} citizen={name} />
      <section className="say" aria-labelledby="say">
        <h3 id="say">{t('say')}</h3>
        <Voice size="m" lang={i18n.language}>
          {sentence(call)}
        </Voice>
      </section>
      <AnswerKeys
        withYes={due.unconfirmed}
        answered={answered}
        onAnswer={(outcome) => {
          if (!wrong) onAnswer({ outcome, times: counted(times), words: words.trim() });
        }}
      />
      {trouble && <p role="alert">{trouble}</p>}
      {answered && <p className="hint">{t('wrongKey')}</p>}
      <div className="more">
        {agreement.times !== null && (
          <Field
            label={t('times')}
            inputMode="numeric"
            maxLength={2}
            value={times}
            onChange={(text) => type({ times: text })}
          />
        )}
        <Field
          label={t('words', { name: owner.name })}
          hint={t('wordsHint')}
          error={wrong && t(`missing:${wrong}`, { name, person: owner.name })}
          value={words}
          onChange={(text) => type({ words: text })}
        />
      </div>
    </Card>
  );
}
