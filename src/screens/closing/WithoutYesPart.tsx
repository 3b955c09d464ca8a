// Agreements the citizen has not said yes to: named here, never counted as agreed, with the way back to answer them.
import { useTranslation } from 'react-i18next';
import { type Agreement, isAgreed } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { OkMark } from '../../ui/OkMark.tsx';
import { GoOn } from '../frame/GoOn.tsx';

const marks = { change: 'change', thinking: 'think' } as const;

export function WithoutYesPart() {
  const { t } = useTranslation('closing');
  const m = useMeeting((meeting) => meeting);
  const name = citizenOf(m)?.name ?? '';
  const answerOf = ({ answer }: Agreement) => (answer && answer.answer !== 'yes' ? answer.answer : 'none');
  return (
    <>
      <p className="hint">{t('withoutYes.lead')}</p>
      <ul className="things">
        {m.agreements
          .filter((one) => !isAgreed(one))
          .map((one) => {
            const answer = answerOf(one);
            return (
              <li key={one.id}>
                <p dir="auto">
                  <b>
                    <bdi>{personIn(m, one.ownerId)?.name}</bdi>:{' '}
                  </b>
                  {one.what}
                </p>
                <OkMark answer={answer === 'none' ? 'none' : marks[answer]}>
                  {t(`withoutYes.answer.${answer}`, { name })}
                </OkMark>
                {one.answer?.words && <blockquote dir="auto">{one.answer.words}</blockquote>}
              </li>
            );
          })}
      </ul>
      <div>
        <GoOn to="agreeing" back>
          {t('withoutYes.toAgreements')}
        </GoOn>
      </div>
    </>
  );
}
