// The four ways when something is hard to say: two views, a no, a safe stop, and a worry.
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';

const ways = ['disagreement', 'refusal', 'stop', 'concern'] as const;
export type DifficultWay = (typeof ways)[number];

const icons: Readonly<Record<DifficultWay, IconName>> = {
  disagreement: 'people',
  refusal: 'close',
  stop: 'stop',
  concern: 'heart',
};

export function DifficultWays({ onWay }: { readonly onWay: (way: DifficultWay) => void }) {
  const { t } = useTranslation(['method', 'discussion']);
  const names: Readonly<Record<DifficultWay, string>> = {
    disagreement: t('discussion:kind.disagreement'),
    refusal: t('discussion:kind.refusal'),
    stop: t('discussion:away.stop'),
    concern: t('difficult.concern'),
  };
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={way}>
          <button type="button" onClick={() => onWay(way)}>
            <Icon name={icons[way]} />
            <span>
              <strong>{names[way]}</strong>
              <small>{t(way === 'concern' ? 'difficult.concernHint' : `difficult.${way}`)}</small>
            </span>
            <Icon name="chevron" />
          </button>
        </li>
      ))}
    </ul>
  );
}
