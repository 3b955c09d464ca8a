// The one thing the table is shown: what it is in a few words above, and the thing itself as large as it can be.
import { useTranslation } from 'react-i18next';
import type { ShownView } from '../../../meeting/tableViewForm.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { Kicker } from '../../../ui/Kicker.tsx';
import { PromiseSentence } from '../PromiseSentence.tsx';
import { BesideLine } from '../LineBeside.tsx';
import { InBoth } from './InBoth.tsx';
import { OtherPromise } from './OtherPromise.tsx';
import { TableRefusal } from './TableRefusal.tsx';

interface TableShownProps {
  /** The topic alone is the head of the table, and has nothing here. */
  readonly shown: Exclude<ShownView, { readonly kind: 'topic' }>;
  readonly citizen: string;
}

const cards: readonly (readonly [card: 'yes' | 'no' | 'dontKnow' | 'pause', icon: IconName])[] = [
  ['yes', 'check'],
  ['no', 'close'],
  ['dontKnow', 'question'],
  ['pause', 'pause'],
];

export function TableShown({ shown, citizen }: TableShownProps) {
  const { t } = useTranslation(['table', 'words']);
  switch (shown.kind) {
    case 'answerCards':
      return (
        <section>
          <Kicker as="h2">
            <InBoth say={(t) => t('answerCards')} />
          </Kicker>
          <ul className="cards">
            {cards.map(([card, icon]) => (
              <li key={card}>
                <Icon name={icon} />
                <InBoth under say={(t) => t(`card.${card}`)} />
              </li>
            ))}
          </ul>
        </section>
      );
    case 'myPart':
      return (
        <section className="mypart">
          <h2>
            <InBoth say={(t) => t('myPart')} />
          </h2>
          {shown.points.length === 0 && <p>{t('myPartEmpty')}</p>}
          <ul>
            {shown.points.map(({ id, text, original }) => (
              <li key={id}>
                <p dir="auto">{text}</p>
                {original && <BesideLine line={original} />}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'point':
      return (
        <section className="mypart">
          <Kicker as="h2" tone="voice">
            {t('words:source.ownWords', { name: citizen })}
          </Kicker>
          <p className="askq" dir="auto">
            {shown.text}
          </p>
          {shown.original && <BesideLine line={shown.original} />}
        </section>
      );
    case 'agreement': {
      const { with: others, recurring } = shown.agreement;
      return (
        <section>
          <Kicker as="h2" tone="brand">
            <InBoth say={(t) => t('agreement')} />
          </Kicker>
          <p className="askq">
            <PromiseSentence {...shown.agreement} />
          </p>
          <OtherPromise promise={shown.agreement} />
          {others.length > 0 && <p>{t('with', { people: others.join(', ') })}</p>}
          {recurring && <p>{t('recurring', { often: recurring })}</p>}
        </section>
      );
    }
    case 'choice':
      return (
        <section>
          <Kicker as="h2" tone="voice">
            <InBoth say={(t) => t('choice', { name: citizen })} />
          </Kicker>
          <p className="askq" dir="auto">
            {shown.question}
          </p>
          <ul className="options">
            {shown.options.map((option) => (
              <li key={option} data-chosen={option === shown.chosen ? true : undefined} dir="auto">
                {option}
                {option === shown.chosen && (
                  <span className="chosen">
                    <Icon name="check" />
                    {t('chosen')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'term':
      return (
        <section>
          <Kicker as="h2">
            <InBoth say={(t) => t('term')} />
          </Kicker>
          <p className="askq" dir="auto">
            {shown.term}
          </p>
          <p className="told" dir="auto">
            {shown.explanation}
          </p>
        </section>
      );
    case 'claim':
      return (
        <section>
          <Kicker as="h2">
            <InBoth say={(t) => t('table:claim')} />
          </Kicker>
          <blockquote className="askq" dir="auto">
            {shown.claim}
          </blockquote>
          <p className="told">
            <InBoth under say={(t) => t(`words:claim.${shown.verdict}`)} />
          </p>
        </section>
      );
    case 'refusal':
      return <TableRefusal refusal={shown} />;
    case 'disagreement':
      return (
        <section>
          <Kicker as="h2">
            <InBoth say={(t) => t('disagreement')} />
          </Kicker>
          <p className="askq" dir="auto">
            {shown.about}
          </p>
          <ul className="sees">
            {shown.views.map(({ by, text }) => (
              <li key={by + text}>
                <b>{t('sees', { person: by })}</b>
                <p dir="auto">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      );
  }
}
