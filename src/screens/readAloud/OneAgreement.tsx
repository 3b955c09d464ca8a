// One agreement, large: who, what, when, who decides, the first step, and the citizen's own answer.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Answer } from '../../meeting/agreements.ts';
import { lineFor, secondLanguage } from '../../meeting/interpreted.ts';
import { personIn } from '../../meeting/participants.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { isolated } from '../../locales/isolated.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { AnswerRow } from '../frame/AnswerRow.tsx';
import { AnswerWords } from '../frame/AnswerWords.tsx';
import { draftOf, nothingComposed } from '../frame/agreementDraft.ts';
import { languageName } from '../frame/languageNames.ts';
import { BesideLine } from '../frame/LineBeside.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { NotConfirmed } from '../frame/NotConfirmed.tsx';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useName } from '../frame/useName.ts';
import { useWhoDecides } from '../frame/useWhoDecides.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { ReadAloudButton } from '../../ui/ReadAloudButton.tsx';
import { SaidBack } from './SaidBack.tsx';
import { spoken } from './spoken.ts';

interface OneAgreementProps {
  readonly agreement: Agreement;
  /** Which of them all, in words. */
  readonly place: string;
}

/** More letters than this need the width of two. */
const long = 40;

export function OneAgreement({ agreement: one, place }: OneAgreementProps) {
  const { t, i18n } = useTranslation(['agreements', 'composing', 'ui']);
  const tell = useTell();
  const nameOf = useName();
  const whoDecides = useWhoDecides();
  const citizenId = useMeeting((m) => m.citizenId);
  const awaited = useMeeting((m) => m.pendingDecisions.find(({ agreementId }) => agreementId === one.id));
  const line = useMeeting((m) => (secondLanguage(m) ? lineFor(m, one.what) : null));
  const stepLine = useMeeting((m) => (secondLanguage(m) ? lineFor(m, one.firstStep?.text ?? '') : null));
  const owner = useMeeting((m) => personIn(m, one.ownerId));
  const composing = useFormDraft('agreement', nothingComposed);
  const speed = useSession((s) => Number(s.readingSpeed));
  const step = one.firstStep;
  const stepDue = step?.due ? t('sentence.due', { date: weekdayDate(step.due, i18n.language) }) : '';
  const isolatedDue = stepDue && isolated(stepDue);
  const times = one.times === null ? '' : t('composing:times.said', { count: one.times });
  const goals = one.goals.map(({ text, due }) =>
    due ? t('composing:goals.due', { text, date: weekdayDate(due, i18n.language) }) : text,
  );
  const firstStep = step && (
    <>
      {step.text}
      {stepDue && (
        <>
          {step.text && ', '}
          <bdi className="stepdue">{stepDue}</bdi>
        </>
      )}
      {stepLine && <BesideLine line={stepLine} />}
    </>
  );
  const facts: readonly (readonly [label: string, text: string, shown?: ReactNode])[] = [
    one.due ? [t('aloud.when'), weekdayDate(one.due, i18n.language)] : [t('aloud.noDue'), one.noDueBecause],
    [t('aloud.how'), [one.recurring, times].filter(Boolean).join(', ')],
    [t('aloud.firstStep'), [step?.text, isolatedDue].filter(Boolean).join(', '), firstStep],
    [t('composing:goals.heading'), goals.join(', ')],
    [t('composing:why.heading'), one.why.trim()],
    [t('aloud.with'), one.withIds.map(nameOf).join(', ')],
    [t('aloud.decides'), [whoDecides(one), one.decision?.note ?? ''].filter(Boolean).join(' · ')],
    [t('aloud.speakUp'), one.speakUpId ? t('aloud.speaksUp', { name: nameOf(one.speakUpId) }) : ''],
  ];
  const told = facts.filter(([, text]) => text !== '');
  const aloud = spoken([`${owner?.name ?? ''}: ${one.what}`, ...told.map(([label, text]) => `${label}: ${text}`)]);
  const lines = [line, stepLine].filter((known) => known !== null);
  // The composer takes it from the draft.
  const mend = () => {
    composing.begin(draftOf(one, awaited));
    tell({ type: 'page.turned', page: '' });
  };
  const answer = (given: Answer) =>
    void tell({ type: 'agreement.answered', id: one.id, byId: citizenId, answer: given, words: '' });

  return (
    <article className="oneagreement">
      <div className="said">
        <Avatar name={owner?.name ?? ''} tone={toneOf(owner?.role)} />
        <div>
          <Heading place={one.id}>
            <span className="vh" data-counts="">
              {place}:{' '}
            </span>
            <bdi>{owner?.name ?? t('sentence.someone')}</bdi>
          </Heading>
          <p className="what" dir="auto">
            {one.what}
          </p>
          {line && <BesideLine line={line} />}
        </div>
        <ReadAloudButton
          said={[
            { text: aloud, language: i18n.language },
            ...lines.map(({ text, lang }) => ({ text, language: lang })),
          ]}
          speed={speed}
          stop={t('ui:stopReading')}
          noVoice={t('ui:noVoice', { language: languageName(i18n.language, i18n.language) })}
        >
          {t('ui:readAloud')}
        </ReadAloudButton>
      </div>
      <dl>
        {told.map(([label, text, shown]) => (
          <div key={label} data-long={text.length > long || undefined}>
            <dt>{label}</dt>
            <dd dir="auto">{shown ?? text}</dd>
          </div>
        ))}
      </dl>
      <div className="hear">
        <NotConfirmed agreement={one} />
        {owner?.attendance !== 'absent' && <SaidBack agreement={one} onMend={mend} />}
      </div>
      <div className="band">
        <AnswerRow big given={one.answer?.answer} onAnswer={answer} />
        {one.answer && one.answer.answer !== 'yes' && <AnswerWords agreementId={one.id} answer={one.answer} />}
      </div>
    </article>
  );
}
