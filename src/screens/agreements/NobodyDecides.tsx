// R04, said gently: the areas that nobody here can decide, each with one press that asks for the answer.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../meeting/meeting.ts';
import { areasNobodyCanDecide } from '../../meeting/rules.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { useAreaName } from '../frame/useAreaName.ts';
import { Button } from '../../ui/Button.tsx';
import { Well } from '../../ui/Well.tsx';

const whole = (m: Meeting) => m;

export function NobodyDecides() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const m = useMeeting(whole);
  const areaName = useAreaName();
  const areas = useMemo(() => areasNobodyCanDecide(m), [m]);
  if (areas.length === 0) return null;
  const asked = (area: string) =>
    m.openQuestions.some((one) => one.text === t('undecided.question', { area: areaName(area) }));
  const ask = (area: string) =>
    tell({
      type: 'openQuestion.asked',
      question: {
        id: newId(),
        text: t('undecided.question', { area: areaName(area) }),
        ownerId: null,
        due: null,
        status: 'open',
      },
    });
  return (
    <Well as="section" className="undecided" aria-labelledby="undecided">
      <h2 id="undecided">{t('undecided.title')}</h2>
      <ul>
        {areas.map((area) => (
          <li key={area}>
            <p>{t('undecided.text', { area: areaName(area) })}</p>
            {asked(area) ? (
              <p className="hint">{t('undecided.noted')}</p>
            ) : (
              <Button onClick={() => void ask(area)}>{t('undecided.get', { area: areaName(area) })}</Button>
            )}
          </li>
        ))}
      </ul>
    </Well>
  );
}
