// The middle of the table: the one thing that is shown, or else the question now beside what is agreed and kept.
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Kicker } from '../../../ui/Kicker.tsx';
import { PromiseSentence } from '../PromiseSentence.tsx';
import { useCalmView } from '../useCalmView.ts';
import { BesideLine } from '../LineBeside.tsx';
import { InBoth } from './InBoth.tsx';
import { OtherPromise } from './OtherPromise.tsx';
import { TableShown } from './TableShown.tsx';

export function TableMiddle({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const calm = useCalmView();
  const { shown, questionNow, questionOriginal, agreements, moreAgreements, forLater, moreForLater } = view;
  if (shown?.kind === 'topic') return null;
  if (shown) {
    return (
      <div className="mid one">
        <TableShown shown={shown} citizen={view.citizen} />
      </div>
    );
  }
  return (
    <div className="mid" data-many={agreements.length > 2 ? true : undefined}>
      {questionNow && (
        <section>
          <Kicker as="h2" tone="brand">
            <InBoth say={(t) => t('now')} />
          </Kicker>
          <p className="askq" dir="auto">
            {questionNow}
          </p>
          {questionOriginal && <BesideLine line={questionOriginal} />}
        </section>
      )}
      {agreements.length + forLater.length > 0 && (
        <div className="deck">
          {agreements.length > 0 && (
            <section>
              <Kicker as="h2">
                <InBoth say={(t) => t('agreed')} />
              </Kicker>
              <ol className="made">
                {agreements.map((one) => (
                  <li key={one.id}>
                    <Icon name="check" />
                    <span>
                      <PromiseSentence {...one} />
                      <OtherPromise promise={one} />
                    </span>
                  </li>
                ))}
              </ol>
              {moreAgreements > 0 && (
                <p className="rest">{calm ? t('andMore') : t('more', { count: moreAgreements })}</p>
              )}
            </section>
          )}
          {forLater.length > 0 && (
            <section>
              <Kicker as="h2">
                <InBoth say={(t) => t('table:later')} />
              </Kicker>
              <ul className="later">
                {forLater.map(({ id, text, original }) => (
                  <li key={id}>
                    <bdi>{text}</bdi>
                    {original && <BesideLine line={original} />}
                  </li>
                ))}
                {moreForLater > 0 && (
                  <li className="rest">{calm ? t('andMore') : t('more', { count: moreForLater })}</li>
                )}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  );
}
