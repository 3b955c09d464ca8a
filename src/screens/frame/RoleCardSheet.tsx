// The card "Sådan foregår mødet" on paper: one A4 page for one person, black on white and large enough to read in a lap.
import { useTranslation } from 'react-i18next';
import { roleCardLines } from '../../content/roleCards.ts';
import type { RoleCard } from '../../handover/roleCard.ts';
import { directionOf } from '../../locales/directionOf.ts';
import { isReadThrough } from '../../locales/languages.ts';
import type { LanguageCode } from '../../locales/translated.ts';
import { usePlannedTime } from './usePlannedTime.ts';
import './roleCardSheet.css';

interface RoleCardSheetProps {
  readonly card: RoleCard;
  /** Another language than the one on the screen, whose words are here already. */
  readonly inLanguage?: LanguageCode;
}

export function RoleCardSheet({ card, inLanguage }: RoleCardSheetProps) {
  const { t, i18n } = useTranslation(
    ['papers', 'opening', 'invitation', 'words', 'shell'],
    inLanguage ? { lng: inLanguage } : {},
  );
  const timeOf = usePlannedTime();
  const language = inLanguage ?? i18n.language;
  const { name, role, citizen, topic, place } = card;
  return (
    <section
      className="rolecard onpaper"
      lang={language}
      dir={directionOf(language)}
      aria-label={t('roleCards.for', { name })}
    >
      <header>
        <p className="k">{t('roleCards.meetingOf', { name: citizen })}</p>
        <h2>{t('roleCards.title')}</h2>
        {inLanguage && !isReadThrough(inLanguage) && <p>{t('shell:unread')}</p>}
      </header>
      <div>
        <p className="forwhom">
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          <span>{t(`words:role.${role}`)}</span>
        </p>
        <ul>
          {roleCardLines.map((line) => (
            <li key={line}>{t(`opening:roleCards.${role}.${line}`, { name: citizen })}</li>
          ))}
        </ul>
        {topic && (
          <div className="topicwords">
            <p className="k">{t(role === 'citizen' ? 'roleCards.myTopic' : 'roleCards.topicOf', { name: citizen })}</p>
            <blockquote lang="da" dir="auto">
              {topic.text}
            </blockquote>
            {topic.original && (
              <blockquote lang={topic.original.lang} dir={topic.original.dir}>
                {topic.original.text}
              </blockquote>
            )}
          </div>
        )}
      </div>
      <footer>
        <p className="pause">{t('roleCards.pause')}</p>
        <div>
          <p className="k">{t('invitation:when')}</p>
          <p>{timeOf(card, language) ?? t('invitation:dateOpen')}</p>
        </div>
        <div>
          <p className="k">{t('invitation:where')}</p>
          <p dir="auto">{place || t('invitation:placeOpen')}</p>
        </div>
      </footer>
    </section>
  );
}
