// The ordstyrer's own side: method help only, and no text field anywhere (R07). Its places never move.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TechniqueId, techniques } from '../../content/techniques.ts';
import { changeSession, useSession } from '../../room/session.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { useHere } from '../frame/useHere.ts';
import { maySupport } from './speaker.ts';
import { SupportCards } from './SupportCards.tsx';
import { TechniqueCard } from './TechniqueCard.tsx';
import { useSingleKeys } from './useTalkKeys.ts';

export function PrivateSide() {
  const { t } = useTranslation(['discussion', 'shell', 'techniques']);
  const keysOn = useSession((s) => s.singleKeys);
  const supporter = useHere().find(maySupport);
  const [open, setOpen] = useState<TechniqueId | 'support'>(techniques[0].id);
  useSingleKeys((key) => {
    const technique = techniques[Number(key) - 1];
    const next = key === '8' ? 'support' : technique?.id;
    if (next) setOpen(next);
    return next !== undefined;
  });
  const shortcut = (key: string) => keysOn && <kbd aria-hidden="true">{key}</kbd>;
  const label = !supporter
    ? t('private.askNobody')
    : t(supporter.role === 'supportPerson' ? 'private.ask' : 'private.askOther', { person: supporter.name });

  return (
    <aside className="private" aria-label={t('shell:onlyForYou')}>
      <div className="top">
        <Kicker tone="private" as="h2" icon="eyeOff">
          {t('shell:onlyForYou')}
        </Kicker>
        <span className="grow" />
        <Button look="quiet" onClick={() => changeSession({ privateSideShown: false })}>
          {t('private.hide')}
          {shortcut('H')}
        </Button>
      </div>
      <div className="in">
        {open === 'support' ? (
          <SupportCards onBack={() => setOpen(techniques[0].id)} />
        ) : (
          <TechniqueCard key={open} id={open} />
        )}
        {open !== 'support' && (
          <ul className="techs" aria-label={t('private.techniques')}>
            {techniques.map(({ id, icon }, at) => (
              <li key={id}>
                <button
                  type="button"
                  className="tech"
                  aria-current={open === id ? true : undefined}
                  onClick={() => setOpen(id)}
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
          aria-current={open === 'support' ? true : undefined}
          onClick={() => setOpen('support')}
        >
          <Avatar name={supporter?.name ?? '?'} tone="support" />
          {label}
          {shortcut('8')}
        </button>
      </div>
    </aside>
  );
}
