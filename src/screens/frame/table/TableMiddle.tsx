// The middle of the table: the one thing that is shown, or else the question now beside what is agreed and kept.
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Kicker } from '../../../ui/Kicker.tsx';
import { PromiseSentence } from '../PromiseSentence.tsx';
import { TableShown } from './TableShown.tsx';

export function TableMiddle({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const { shown, questionNow, agreements, moreAgreements, forLater, moreForLater } = view;
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
            {t('now')}
          </Kicker>
          <p className="askq" dir="auto">
            {questionNow}
          </p>
        </section>
      )}
      {agreements.length + forLater.length > 0 && (
        <div className="deck">
          {agreements.length > 0 && (
            <section>
              <Kicker as="h2">{t('agreed')}</Kicker>
              <ol className="made">
                {agreements.map((one) => (
                  <li key={one.id}>
                    <Icon name="check" />
                    <span>
                      <PromiseSentence {...one} />
                    </span>
                  </li>
                ))}
              </ol>
              {moreAgreements > 0 && <p className="rest">{t('more', { count: moreAgreements })}</p>}
            </section>
          )}
          {forLater.length > 0 && (
            <section>
              <Kicker as="h2">{t('later')}</Kicker>
              <ul className="later">
                {forLater.map(({ id, text }) => (
                  <li key={id}>
                    <bdi>{text}</bdi>
                  </li>
                ))}
                {moreForLater > 0 && <li className="rest">{t('more', { count: moreForLater })}</li>}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  );
}
