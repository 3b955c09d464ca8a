// The ordstyrer's own side: method help only, and no text field anywhere (R07). Its places never move.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { techniques } from '../../content/techniques.ts';
import { supportsTheCitizen } from '../../meeting/participants.ts';
import { changeSession, useSession } from '../../room/session.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { useOneRow } from '../../ui/useOneRow.ts';
import { useHere } from '../frame/useHere.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { Hints } from './Hints.tsx';
import { SeeTable } from './method/SeeTable.tsx';
import { TablePlace } from './method/TablePlace.tsx';
import type { Method } from './method/useMethod.ts';
import { SupportCards } from './SupportCards.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { TechniqueCard } from './TechniqueCard.tsx';
import './privateSide.css';

interface PrivateSideProps {
  readonly method: Method;
  readonly onOpen: OpenTalkDialog;
}

export function PrivateSide({ method, onOpen }: PrivateSideProps) {
  const { t } = useTranslation(['discussion', 'shell', 'techniques', 'method']);
  const keysOn = useSession((s) => s.singleKeys);
  const supporter = useHere().find(supportsTheCitizen);
  const { card, open } = method;
  const top = useRef<HTMLDivElement>(null);
  useOneRow(top);
  useSingleKeys((key) => {
    const technique = techniques[Number(key) - 1];
    const next = key === '8' ? 'support' : technique?.id;
    if (next) open(next);
    return next !== undefined;
  });
  const shortcut = (key: string) => keysOn && <kbd aria-hidden="true">{key}</kbd>;
  const label = !supporter
    ? t('private.askNobody')
    : t(supporter.role === 'supportPerson' ? 'private.ask' : 'private.askOther', { person: supporter.name });

  return (
    <aside className="private" aria-label={t('shell:onlyForYou')}>
      <div ref={top} className="top">
        <Kicker tone="private" as="h2" icon="eyeOff">
          {t('shell:onlyForYou')}
        </Kicker>
        <span className="grow" />
        <SeeTable />
        <Button look="quiet" aria-label={t('method:find.title')} onClick={() => onOpen({ kind: 'find' })}>
          {t('method:find.button')}
          {shortcut('F')}
        </Button>
        <Button look="quiet" onClick={() => changeSession({ privateSideShown: false })}>
          {t('private.hide')}
          {shortcut('H')}
        </Button>
      </div>
      <Hints />
      <div className="in">
        {card.id === 'support' ? (
          <SupportCards key={card.opening} first={card.prompt} onBack={() => open(techniques[0].id)} />
        ) : (
          <TechniqueCard key={card.opening} id={card.id} method={method} onOpen={onOpen} />
        )}
        <div className="places">
          {card.id !== 'support' && (
            <ul className="techs" aria-label={t('private.techniques')}>
              {techniques.map(({ id, icon }, at) => (
                <li key={id}>
                  <button
                    type="button"
                    className="tech"
                    aria-current={card.id === id ? true : undefined}
                    onClick={() => open(id)}
                  >
                    <Icon name={icon} />
                    {t(`techniques:${id}.short`)}
                    {shortcut(String(at + 1))}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <button
            type="button"
            className="tech last"
            aria-current={card.id === 'support' ? true : undefined}
            onClick={() => open('support')}
          >
            <Avatar name={supporter?.name ?? '?'} tone="support" />
            {label}
            {shortcut('8')}
          </button>
        </div>
      </div>
      <TablePlace />
    </aside>
  );
}
