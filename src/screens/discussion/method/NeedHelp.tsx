// One thing that helps, and the press by which the app does it now.
import { useTranslation } from 'react-i18next';
import { textSizes, useSession } from '../../../room/session.ts';
import { Button } from '../../../ui/Button.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { type NeedEffect, needEffects } from './needEffects.ts';

const icons: Readonly<Record<NeedEffect, IconName>> = {
  break: 'pause',
  largerText: 'text',
  readingHelp: 'speaker',
  pace: 'bubble',
};

interface NeedHelpProps {
  readonly code: keyof typeof needEffects;
  readonly onEffect: (effect: NeedEffect) => void;
}

export function NeedHelp({ code, onEffect }: NeedHelpProps) {
  const { t } = useTranslation('method');
  const largest = useSession((s) => s.textSize === textSizes.at(-1));
  const effect = needEffects[code];
  if (!effect) return null;
  if (effect === 'largerText' && largest) return <p className="hint">{t('needs.largest')}</p>;
  return (
    <Button icon={icons[effect]} onClick={() => onEffect(effect)}>
      {t(`needs.${effect}`)}
    </Button>
  );
}
