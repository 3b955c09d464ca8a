// One person's card: the role, what the citizen has said may be done and said, and the fourteen ways to say it. Only
// what the view of a bisidder holds can stand here.
import { useTranslation } from 'react-i18next';
import { roleCardLines } from '../../content/roleCards.ts';
import { supportPromptIds, supportPromptSentences } from '../../content/supportPrompts.ts';
import type { Participant } from '../../meeting/participants.ts';
import { endsOnce } from '../frame/endsOnce.ts';
import type { supportView } from '../../meeting/views.ts';
import { useStopSign } from '../frame/useStopSign.ts';

interface CardOfProps {
  readonly person: Participant;
  readonly view: ReturnType<typeof supportView>;
  readonly citizen: string;
}

export function CardOf({ person, view, citizen: name }: CardOfProps) {
  const { t, i18n } = useTranslation(['support', 'opening', 'prompts']);
  const signs = useStopSign();
  const role = person.role === 'representative' ? 'representative' : 'supportPerson';
  const { stopSign, speakingAgreement } = view;
  const points = [...view.wantsToSay, ...view.questions];
  const topic = view.topic?.text ?? '';
  return (
    <article className="a6" aria-label={t('card.to', { person: person.name })}>
      <section className="front onpaper">
        <h2>{t('card.to', { person: person.name })}</h2>
        <ul className="role">
          {roleCardLines.map((line) => (
            <li key={line}>{t(`opening:roleCards.${role}.${line}`, { name })}</li>
          ))}
        </ul>
        {speakingAgreement && (
          <div className="said">
            <h3>{t('card.speaking')}</h3>
            <p dir="auto">{speakingAgreement}</p>
          </div>
        )}
        {stopSign && (
          <div className="said">
            <h3>{t('card.stopSign', { name })}</h3>
            <p dir="auto">{signs.inLanguage(stopSign, i18n.language)}</p>
          </div>
        )}
        {points.length > 0 && (
          <>
            <h3>{t('mustAsks', { name })}</h3>
            <ul className="ticks">
              {points.map(({ id, text }) => (
                <li key={id}>
                  <span className="tick" aria-hidden="true" />
                  <span dir="auto">{text}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="sayings onpaper">
        <h2>{t('prompts:part.say')}</h2>
        {supportPromptIds.map((id) => (
          <div key={id} className="onesaying">
            <h3>{t(`prompts:${id}.title`, { name })}</h3>
            {supportPromptSentences.map((sentence) => (
              <p key={sentence}>{endsOnce(t(`prompts:${id}.say.${sentence}`, { name, topic }))}</p>
            ))}
          </div>
        ))}
      </section>
    </article>
  );
}
