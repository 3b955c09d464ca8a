// Duties and offers without obligation: two lists of their own, never mixed with what was said or agreed (R09).
// One quiet line that opens, so that they never push what was just said out of sight; a new one opens it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { useName } from '../frame/useName.ts';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function DutiesAndOffers({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'words']);
  const duties = useMeeting((m) => m.duties);
  const offers = useMeeting((m) => m.offers);
  const name = useName();
  const calm = useCalmView();
  const count = duties.length + offers.length;
  const [seen, setSeen] = useState(count);
  const [isOpen, setOpen] = useState(false);
  if (count !== seen) {
    setSeen(count);
    if (count > seen) setOpen(true);
  }
  if (count === 0) return null;
  const what = [
    duties.length > 0 && (calm ? t('words:list.duties') : t('apart.duties', { count: duties.length })),
    offers.length > 0 && (calm ? t('words:list.offers') : t('apart.offers', { count: offers.length })),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="apart">
      <Disclosure summary={t('apart.label', { what })} open={isOpen} onToggle={setOpen}>
        {duties.length > 0 && (
          <section aria-label={t('words:list.duties')}>
            <h3>{t('words:list.duties')}</h3>
            <p className="hint">{t('words:listMeaning.duties')}</p>
            <ul>
              {duties.map(({ id, text, saidById, goesIntoCase }) => (
                <NotedRow key={id} id={id} icon="scales" kind={t('kind.duty')} about={text} onOpen={onOpen}>
                  <p dir="auto">{text}</p>
                  <p className="hint">
                    {t('noted.saidBy', { person: name(saidById) })}{' '}
                    {goesIntoCase && (
                      <Tag tone="note" icon="file">
                        {t('heard.intoCase')}
                      </Tag>
                    )}
                  </p>
                </NotedRow>
              ))}
            </ul>
          </section>
        )}
        {offers.length > 0 && (
          <section aria-label={t('words:list.offers')}>
            <h3>{t('words:list.offers')}</h3>
            <p className="hint">{t('words:listMeaning.offers')}</p>
            <ul>
              {offers.map(({ id, text, byId }) => (
                <NotedRow key={id} id={id} icon="heart" kind={t('kind.offer')} about={text} onOpen={onOpen}>
                  <p dir="auto">{text}</p>
                  <p className="hint">{t('noted.from', { person: name(byId) })}</p>
                </NotedRow>
              ))}
            </ul>
          </section>
        )}
      </Disclosure>
    </div>
  );
}
