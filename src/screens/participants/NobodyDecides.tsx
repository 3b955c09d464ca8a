// When nobody at the table can decide an area of the topic: said gently, with two ways to go on, and blocking nothing (R04).
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areasNobodyCanDecide } from '../../meeting/rules.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { useAreaName } from '../frame/useAreaName.ts';
import type { NewOne } from './PersonDialog.tsx';
import { guestRoles } from './questions.ts';

export function NobodyDecides({ onNew }: { readonly onNew: (known: NewOne) => void }) {
  const { t } = useTranslation('participants');
  const tell = useTell();
  const areaName = useAreaName();
  const meeting = useMeeting((m) => m);
  const areas = useMemo(() => areasNobodyCanDecide(meeting), [meeting]);
  const { questions } = meeting.preparation;
  if (areas.length === 0) return null;
  return (
    <ul className="nobody">
      {areas.map((area) => {
        const question = t('nobodyDecides.question', { area: areaName(area) });
        return (
          <li key={area}>
            <p>
              {t('nobodyDecides.title', { area: areaName(area) })} <small>{t('nobodyDecides.hint')}</small>
            </p>
            {questions.some(({ text }) => text === question) ? (
              <p className="hint" role="status">
                {t('nobodyDecides.asked')}
              </p>
            ) : (
              <Button
                aria-label={t('nobodyDecides.askAbout', { area: areaName(area) })}
                onClick={() =>
                  tell({
                    type: 'preparation.changed',
                    changes: {
                      questions: [...questions, { id: newId(), text: question, mayBeShown: false }],
                    },
                  })
                }
              >
                {t('nobodyDecides.ask')}
              </Button>
            )}
            <Button
              aria-label={t('nobodyDecides.inviteAbout', { area: areaName(area) })}
              onClick={() => onNew({ roles: guestRoles, reasons: ['hasAuthority'], authority: { area, scope: '' } })}
            >
              {t('nobodyDecides.invite')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
