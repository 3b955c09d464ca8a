// The citizen's own page: how the meeting was. Every answer may be left out. With "Kun mig" - the default - the answers
// live in the room alone: a break does not lose them, they are never told to the meeting, and Færdig forgets them (R19).
import { useTranslation } from 'react-i18next';
import { type Evaluation as Answers, evaluationQuestions } from '../../meeting/closing.ts';
import { citizenOf, gamemasterOf, type Meeting } from '../../meeting/meeting.ts';
import { useMeeting, useOwnAnswers, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { FaceScale } from '../../ui/FaceScale.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { CommentFields } from './CommentFields.tsx';
import { EvaluationPaper } from './EvaluationPaper.tsx';
import './evaluation.css';

const nothingAnswered: Answers = {
  heard: null,
  myTopic: null,
  wayOfMeeting: null,
  makesSense: null,
  somethingWillHappen: null,
  comment: '',
  commentOriginal: null,
};

const otherLanguage = (m: Meeting) => m.citizenLanguages.find((one) => !one.startsWith(m.language)) ?? null;

export function Evaluation() {
  const { t } = useTranslation(['closing', 'words', 'shell']);
  const tell = useTell();
  const shared = useMeeting((m) => m.evaluation);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const gamemaster = useMeeting((m) => gamemasterOf(m)?.name ?? '');
  const language = useMeeting(otherLanguage);
  const [own, keepOwn] = useOwnAnswers();
  const answers = own?.answers ?? shared ?? nothingAnswered;
  const seenBy = own?.seenBy ?? (shared ? 'gamemasterToo' : 'onlyMe');

  const change = (changes: Partial<Answers>) => keepOwn({ answers: { ...answers, ...changes }, seenBy });
  const toHandover = () => {
    keepOwn(null);
    tell({ type: 'page.turned', page: 'handover' });
  };
  const done = () => {
    const evaluation = seenBy === 'gamemasterToo' ? answers : null;
    const refusal = evaluation || shared ? tell({ type: 'evaluation.shared', evaluation }) : null;
    // Only a text can be refused, and it says why beside its field.
    if (!refusal) toHandover();
  };

  return (
    <MeetingPage
      mainClass="wrap evalp"
      back={
        <Button look="quiet" icon="arrowBack" onClick={() => tell({ type: 'page.turned', page: '' })}>
          {t('shell:back')}
        </Button>
      }
      start={
        <>
          <MeetingMenu />
          <Button look="quiet" onClick={toHandover}>
            {t('evaluation.skip')}
          </Button>
        </>
      }
      extra={
        <Button icon="printer" onClick={() => window.print()}>
          {t('evaluation.print')}
        </Button>
      }
      main={
        <Button look="voice" big iconAfter="arrow" onClick={done}>
          {t('evaluation.done')}
        </Button>
      }
    >
      <header className="noprint">
        <Heading>{t('evaluation.title', { name })}</Heading>
        <p className="hint">{t('evaluation.lead')}</p>
      </header>
      <ul className="ev noprint">
        {evaluationQuestions.map((question) => (
          <li key={question}>
            <FaceScale
              statement={t(`words:evaluation.${question}`)}
              words={{ yes: t('words:face.yes'), some: t('words:face.some'), no: t('words:face.no') }}
              value={answers[question] ?? undefined}
              onAnswer={(face) => change({ [question]: face })}
              onClear={() => change({ [question]: null })}
            />
          </li>
        ))}
      </ul>
      <div className="noprint seenby">
        <ChoiceRow
          legend={t('evaluation.seenBy')}
          layout="beside"
          options={[
            { value: 'onlyMe', label: t('evaluation.onlyMe') },
            { value: 'gamemasterToo', label: t('evaluation.gamemasterToo', { gamemaster }) },
          ]}
          value={seenBy}
          onChange={(chosen) => keepOwn({ answers, seenBy: chosen })}
        />
        <p className="hint" aria-live="polite">
          {t(seenBy === 'onlyMe' ? 'evaluation.onlyMeHint' : 'evaluation.gamemasterTooHint')}
        </p>
      </div>
      <CommentFields answers={answers} language={language} onChange={change} />
      <EvaluationPaper answers={answers} />
    </MeetingPage>
  );
}
