// The two roles, said aloud before anything else: without that press the talk does not begin (R11).
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../locales/dates.ts';
import { clockOf } from '../../meeting/time.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';

export function TwoRoles() {
  const { t, i18n } = useTranslation('opening');
  const tell = useTell();
  const saidAt = useMeeting((m) => m.rolesSaidAloudAt);
  return (
    <Card as="section" className="tworoles" aria-labelledby="roles">
      <h2 id="roles">{t('roles.heading')}</h2>
      <p className="hint">{t('roles.hint')}</p>
      {(['facilitator', 'authority'] as const).map((role) => (
        <p key={role}>
          <strong>
            <Icon name={role === 'authority' ? 'scales' : 'bubble'} />
            {t(`roles.${role}.name`)}
          </strong>
          {t(`roles.${role}.line`)}
        </p>
      ))}
      <p>{t('roles.record')}</p>
      <div role="status">
        {saidAt && (
          <p className="done">
            <Icon name="check" />
            {t('roles.said', { time: timeOfDay(clockOf(saidAt), i18n.language) })}
          </p>
        )}
      </div>
      {!saidAt && (
        <Button icon="check" big wide onClick={() => tell({ type: 'roles.saidAloud' })}>
          {t('roles.say')}
        </Button>
      )}
    </Card>
  );
}
