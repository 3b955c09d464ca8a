// How many promises somebody could call about, without a word of what they are.
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useCalmView } from '../frame/useCalmView.ts';

export function DuePromises({ count }: { readonly count: number }) {
  const { t } = useTranslation('home');
  const calm = useCalmView();
  if (count === 0) return null;
  return (
    <section className="well duenote" aria-labelledby="due">
      <h2 id="due">
        <Icon name="phone" />
        {calm ? t('dueCalm') : t('due', { count })}
      </h2>
      <LinkButton href="#/ringerunde">{t('toCalls')}</LinkButton>
    </section>
  );
}
