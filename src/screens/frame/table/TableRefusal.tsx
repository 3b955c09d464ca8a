// A no, as plainly as a yes: what it is a no to, why, who decided, and what can be done instead.
import { useTranslation } from 'react-i18next';
import type { ShownView } from '../../../meeting/tableViewForm.ts';
import { Kicker } from '../../../ui/Kicker.tsx';
import { InBoth } from './InBoth.tsx';

interface TableRefusalProps {
  readonly refusal: Extract<ShownView, { readonly kind: 'refusal' }>;
}

export function TableRefusal({ refusal: { what, why, decidedBy, instead, inWriting } }: TableRefusalProps) {
  const { t } = useTranslation('table');
  const more = [
    why && t('because', { why }),
    instead && t('instead', { what: instead }),
    decidedBy && t('decidedBy', { person: decidedBy }),
    inWriting && t('inWriting'),
  ];
  return (
    <section>
      <Kicker as="h2">
        <InBoth say={(t) => t('refusal')} />
      </Kicker>
      <p className="askq" dir="auto">
        {what}
      </p>
      {more.map(
        (sentence) =>
          sentence && (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ),
      )}
    </section>
  );
}
