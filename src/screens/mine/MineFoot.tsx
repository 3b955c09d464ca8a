// The two presses that are always there: read aloud, and call.
import { useTranslation } from 'react-i18next';
import type { TakeHome } from '../../handover/takeHome.ts';
import { useSession } from '../../room/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ReadAloudButton } from '../../ui/ReadAloudButton.tsx';
import { telHref } from './phoneHref.ts';
import { firstNameOf, type MineWords } from './useMineWords.ts';

interface MineFootProps {
  readonly aloud: MineWords['aloud'];
  readonly contact: TakeHome['contact'];
}

export function MineFoot({ aloud, contact: { name, phone } }: MineFootProps) {
  const { t } = useTranslation('mine');
  const speed = useSession((s) => Number(s.readingSpeed));
  const tel = telHref(phone);
  return (
    <>
      <ReadAloudButton said={aloud} speed={speed} stop={t('stopReading')} noVoice={t('noVoice')}>
        {t('readAloud')}
      </ReadAloudButton>
      {tel && (
        <LinkButton href={tel} look="go" icon="phone">
          {name ? t('call', { name: firstNameOf(name) }) : t('callNumber', { number: phone })}
        </LinkButton>
      )}
    </>
  );
}
