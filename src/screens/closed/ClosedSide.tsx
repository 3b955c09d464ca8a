// Beside the promises: when you meet again, what was handed over, the evaluation if it was shared, and the delete date.
import { useTranslation } from 'react-i18next';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { evaluationQuestions } from '../../meeting/closing.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { useDevice } from '../../room/device.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Well } from '../../ui/Well.tsx';
import { DeletionWell } from './DeletionWell.tsx';

export function ClosedSide() {
  const { t, i18n } = useTranslation(['closing', 'words', 'handover', 'reply']);
  const { practises } = useDevice();
  const m = useMeeting((meeting) => meeting);
  const { nextMeeting, evaluation, handovers } = m;
  const day = (value: string) => capitalised(weekdayDate(value, i18n.language), i18n.language);
  return (
    <div className="beside">
      {nextMeeting && (
        <Well as="section">
          <h2>{t('closed.nextMeeting')}</h2>
          <p>
            {nextMeeting.time
              ? t('handover:sheet.at', {
                  date: day(nextMeeting.date),
                  time: timeOfDay(nextMeeting.time, i18n.language),
                })
              : day(nextMeeting.date)}
          </p>
          {nextMeeting.place && <p>{nextMeeting.place}</p>}
        </Well>
      )}
      {evaluation && (
        <Well as="section">
          <h2>{t('closed.evaluation', { name: citizenOf(m)?.name ?? '' })}</h2>
          <dl>
            {evaluationQuestions.map((question) => {
              const face = evaluation[question];
              return (
                face && (
                  <div key={question}>
                    <dt>{t(`words:evaluation.${question}`)}</dt>
                    <dd>{t(`words:face.${face}`)}</dd>
                  </div>
                )
              );
            })}
          </dl>
          {evaluation.comment && <blockquote dir="auto">{evaluation.comment}</blockquote>}
          {evaluation.commentOriginal && (
            <blockquote lang={evaluation.commentOriginal.lang} dir={evaluation.commentOriginal.dir}>
              {evaluation.commentOriginal.text}
            </blockquote>
          )}
        </Well>
      )}
      {handovers.length > 0 && (
        <Well as="section">
          <h2>{t('closed.handedOver')}</h2>
          <ul>
            {handovers.map(({ at, way, toId, version }) => {
              const person = personIn(m, toId)?.name;
              const given = person ? t(`reply:givenTo.${way}`, { person }) : t(`reply:given.${way}`);
              return <li key={`${at} ${way} ${toId}`}>{t('reply:givenEdition', { given, version })}</li>;
            })}
          </ul>
        </Well>
      )}
      {/* A practice is gone when it ends: a day of deletion would say something else. */}
      {!practises && <DeletionWell />}
    </div>
  );
}
