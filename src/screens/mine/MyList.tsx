// What lies on this phone, newest first. Nothing there: one sentence and one button.
import { useTranslation } from 'react-i18next';
import { lowered } from '../../locales/lowered.ts';
import { readTakeHome } from '../../handover/packTakeHome.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { type Arrived, type MyPages, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { MineFrame } from './MineFrame.tsx';
import { MineNote } from './MineNote.tsx';
import { OpenFile } from './OpenFile.tsx';
import { TakeNewVersion } from './TakeNewVersion.tsx';
import { UnreadPages } from './UnreadPages.tsx';

interface MyListProps {
  readonly here: MyPages;
  readonly trouble: string | undefined;
  /** It was made with a later app. */
  readonly newer: boolean;
  /** What was just done, such as deleting. */
  readonly done: string | undefined;
  readonly onOpened: (arrived: Arrived) => void;
  readonly onLeave: () => void;
}

export function MyList({ here, trouble, newer, done, onOpened, onLeave }: MyListProps) {
  const { t, i18n } = useTranslation('mine');
  const phone = usePhone();
  const read = here.pages.flatMap((page) => {
    const told = readTakeHome(page.sheet);
    return told.ok ? [{ id: page.id, takeHome: told.takeHome }] : [];
  });
  const torn = here.pages.filter((page) => !read.some(({ id }) => id === page.id));
  return (
    <MineFrame title={t('title')} place="list">
      <section className="list">
        <MineNote>{trouble}</MineNote>
        {newer && <TakeNewVersion />}
        <MineNote kind="status">{done}</MineNote>
        {read.length === 0 && !newer && (
          <>
            <p>{t('empty')}</p>
            <p className="hint">{t('emptyHint')}</p>
          </>
        )}
        <UnreadPages ids={[...here.unread, ...torn.map(({ id }) => id)]} />
        {read.length > 0 && (
          <>
            <h2>{t('here')}</h2>
            <ul className="pages">
              {read.map(({ id, takeHome: { date, edition } }) => (
                <li key={id}>
                  <Button
                    big
                    wide
                    iconAfter="chevron"
                    onClick={() => {
                      onLeave();
                      phone.goTo({ at: 'page', id, answers: false });
                    }}
                  >
                    {date ? t('listDate', { date: weekdayDate(date, i18n.language) }) : t('listNoDate')}
                    {edition > 1 && `, ${lowered(t('edition', { edition }), i18n.language)}`}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        <OpenFile look={read.length === 0 && !newer ? 'go' : 'edge'} onOpened={onOpened} />
      </section>
    </MineFrame>
  );
}
