// "Mine aftaler" as a whole: what has just come, one kept page, or the list of what lies here.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTakeHome } from '../../handover/packTakeHome.ts';
import { languageOfApp } from '../../locales/languages.ts';
import { type Arrived, type MyPlace, type NotMine, usePhone } from '../../room/mine.ts';
import { changeSession } from '../../room/session.ts';
import { Loading } from '../frame/Loading.tsx';
import { type Come, JustCome } from './JustCome.tsx';
import { KeptPage } from './KeptPage.tsx';
import { MyList } from './MyList.tsx';
import { troubleWord } from './troubleWord.ts';
import { useHere } from './useHere.ts';

interface MineProps {
  readonly place: MyPlace;
  /** What a picture carried here, still sealed. */
  readonly carried: string | undefined;
}

const comeWith = (carried: string | undefined): Come | null =>
  carried !== undefined && /^\d+$/u.test(carried) ? { step: 'code', digits: carried } : null;

/** What has come opens in the citizen's own language, when the app speaks it; the menu is there for any other. */
function openIn(sheet: Uint8Array): void {
  const read = readTakeHome(sheet);
  const language = read.ok && read.takeHome.interpreted && languageOfApp(read.takeHome.interpreted.lang);
  if (language) changeSession({ language });
}

export function Mine({ place, carried }: MineProps) {
  const { t } = useTranslation(['mine', 'shell']);
  const phone = usePhone();
  const here = useHere(place.at === 'page' ? place.id : place.at);
  const [come, setCome] = useState(() => comeWith(carried));
  const [notMine, setNotMine] = useState<NotMine | null>(carried !== undefined && !come ? 'damaged' : null);
  const [deleted, setDeleted] = useState(false);

  // The list is the end of what has come: the way back shows nothing of it again.
  const [at, setAt] = useState(place.at);
  if (at !== place.at) {
    setAt(place.at);
    if (place.at === 'list') setCome(null);
  }

  const onOpened = (arrived: Arrived) => {
    setDeleted(false);
    setNotMine(arrived.ok ? null : arrived.why);
    setCome(arrived.ok ? { step: 'ask', sheet: arrived.sheet } : null);
    if (!arrived.ok) return;
    if (!phone.isWorkers) openIn(arrived.sheet);
    phone.goTo({ at: 'new', answers: false });
  };

  if (here === null) return <Loading />;
  if (place.at === 'new' && come) {
    return (
      <JustCome
        come={come}
        here={here.pages}
        showsAnswers={place.answers}
        onOpened={onOpened}
        onLook={(sheet) => setCome({ step: 'look', sheet })}
      />
    );
  }
  const page = place.at === 'page' ? here.pages.pages.find(({ id }) => id === place.id) : undefined;
  const read = page && readTakeHome(page.sheet);
  if (place.at === 'page' && page && read?.ok) {
    return (
      <KeptPage
        key={page.id}
        first={page}
        takeHome={read.takeHome}
        showsAnswers={place.answers}
        onDeleted={() => {
          setDeleted(true);
          setCome(null);
          phone.goTo({ at: 'list' });
        }}
      />
    );
  }
  const notHere = place.at === 'page' && !deleted ? (page ? 'disk' : 'missing') : null;
  const why = notMine ?? (here.fault ? troubleWord(here.fault) : notHere);
  return (
    <MyList
      here={here.pages}
      trouble={why ? t(`trouble.${why}`) : undefined}
      newer={why === 'newer'}
      done={deleted ? t('data.deleted') : undefined}
      onOpened={onOpened}
      onLeave={() => {
        setDeleted(false);
        setNotMine(null);
      }}
    />
  );
}
