// "Som tekst" for secure post, and "Notat til sagen" for the worker's own system: looked at, then copied.
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/iconPaths.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { GiveCheck } from './GiveCheck.tsx';
import { useCopying } from './useCopying.ts';
import type { Giving } from './useGiving.ts';
import { type Opening, Way } from './Way.tsx';

interface AsTextProps extends Opening {
  readonly giving: Giving;
  readonly way: 'text' | 'caseNote';
  readonly icon: IconName;
  /** Who it goes to, in words, and by id. */
  readonly to: string;
  readonly toId: string;
  readonly text: string;
}

export function AsText({ giving, way, icon, to, toId, text, ...opening }: AsTextProps) {
  const { t } = useTranslation('give');
  const { byHand, copy, forget } = useCopying();
  const give = async () => {
    const copied = await copy(text);
    giving.handOver(way, toId);
    if (copied) opening.onClose(t('text.done'));
  };
  return (
    <Way
      icon={icon}
      title={t(`way.${way}`)}
      hint={t(`${way}.hint`)}
      press={t(`${way}.press`)}
      given={giving.given([way], toId)}
      {...opening}
      onOpen={() => {
        forget();
        opening.onOpen();
      }}
    >
      {byHand ? (
        <CopyByHand text={byHand} onClose={() => opening.onClose()} />
      ) : (
        <GiveCheck to={to} text={text} onGive={() => void give()} onLetBe={() => opening.onClose()} />
      )}
    </Way>
  );
}
