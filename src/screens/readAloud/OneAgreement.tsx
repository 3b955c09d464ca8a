// One agreement, large: who, what, when, who decides, the first step, and the citizen's own answer.
import { useTranslation } from 'react-i18next';
import type { Agreement, Answer } from '../../meeting/agreements.ts';
import { personIn } from '../../meeting/participants.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { AnswerRow } from '../frame/AnswerRow.tsx';
import { AnswerWords } from '../frame/AnswerWords.tsx';
import { languageName } from '../frame/languageNames.ts';
import { toneOf } from '../frame/toneOf.ts';
import { useName } from '../frame/useName.ts';
import { useWhoDecides } from '../frame/useWhoDecides.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ReadAloudButton } from '../../ui/ReadAloudButton.tsx';
import { spoken } from './spoken.ts';

interface OneAgreementProps {
  readonly agreement: Agreement;
  /** Which of them all, in words. */
  readonly place: string;
}

export function OneAgreement({ agreement: one, place }: OneAgreementProps) {
  const { t, i18n } = useTranslation(['agreements', 'ui']);
  const tell = useTell();
  const nameOf = useName();
  const whoDecides = useWhoDecides();
  const citizenId = useMeeting((m) => m.citizenId);
  const owner = useMeeting((m) => personIn(m, one.ownerId));
  const step = one.firstStep;
  const facts: readonly (readonly [label: string, text: string])[] = [
    one.due ? [t('aloud.when'), weekdayDate(one.due, i18n.language)] : [t('aloud.noDue'), one.noDueBecause],
    [t('aloud.how'), one.recurring],
    [
      t('aloud.firstStep'),
      step
        ? [step.text, step.due ? t('sentence.due', { date: weekdayDate(step.due, i18n.language) }) : '']
            .filter(Boolean)
            .join(', ')
        : '',
    ],
    [t('aloud.with'), one.withIds.map(nameOf).join(', ')],
    [t('aloud.decides'), [whoDecides(one), one.decision?.note ?? ''].filter(Boolean).join(' · ')],
    [t('aloud.speakUp'), one.speakUpId ? t('aloud.speaksUp', { name: nameOf(one.speakUpId) }) : ''],
  ];
  const told = facts.filter(([, text]) => text !== '');
  const answer = (given: Answer) =>
    void tell({ type: 'agreement.answered', id: one.id, byId: citizenId, answer: given, words: '' });

  return (
    <article className="oneagreement">
      <div className="said">
        <Avatar name={owner?.name ?? ''} tone={toneOf(owner?.role)} />
        <div>
          <Heading place={one.id}>
            <span className="vh">{place}: </span>
            <bdi>{owner?.name ?? t('sentence.someone')}</bdi>
          </Heading>
          <p className="what" dir="auto">
            {one.what}
          </p>
        </div>
      </div>
      <dl>
        {told.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="hear">
        <ReadAloudButton
          text={spoken([`${owner?.name ?? ''}: ${one.what}`, ...told.map(([label, text]) => `${label}: ${text}`)])}
          language={i18n.language}
          stop={t('ui:stopReading')}
          noVoice={t('ui:noVoice', { language: languageName(i18n.language, i18n.language) })}
        >
          {t('ui:readAloud')}
        </ReadAloudButton>
        <p className="hint">
          <Icon name="bubble" /> {t('aloud.teachBack')} {t('aloud.teachBackHint')}
        </p>
      </div>
      <div className="band">
        <AnswerRow big given={one.answer?.answer} onAnswer={answer} />
        {one.answer && one.answer.answer !== 'yes' && <AnswerWords agreementId={one.id} answer={one.answer} />}
      </div>
    </article>
  );
}
