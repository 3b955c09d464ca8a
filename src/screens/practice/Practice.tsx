// Where a practice begins: an empty meeting, or one of two stories at a chosen step.
import { useTranslation } from 'react-i18next';
import {
  type PracticeStep,
  practiceSteps,
  practiceStories,
  type PracticeStoryId,
} from '../../content/practiceStories.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import './practice.css';

interface PracticeProps {
  readonly onEmpty: () => void;
  readonly onStory: (story: PracticeStoryId, step: PracticeStep) => void;
  /** What became of the last press. */
  readonly state: 'ready' | 'busy' | 'elsewhere' | 'failed' | 'ended';
}

export function Practice({ onEmpty, onStory, state }: PracticeProps) {
  const { t } = useTranslation(['practice', 'shell']);
  return (
    <OutsidePage
      help="practice"
      front
      mainClass="wrap practice"
      banners={state === 'ended' && <Banner icon="check">{t('ended')}</Banner>}
    >
      <div className="opening">
        <Heading>{t('title')}</Heading>
        <p>{t('lead')}</p>
        <p>{t('gone')}</p>
      </div>
      <Card as="section" className="fromempty" aria-labelledby="practice-empty">
        <div>
          <h2 id="practice-empty">{t('empty')}</h2>
          <p>{t('emptyHint')}</p>
        </div>
        <Button look="go" big icon="plus" onClick={onEmpty}>
          {t('beginEmpty')}
        </Button>
      </Card>
      <h2 className="or">{t('orStory')}</h2>
      <div className="stories">
        {practiceStories.map(({ id }) => (
          <Card key={id} as="section" aria-labelledby={`practice-${id}`}>
            <h3 id={`practice-${id}`}>{t(`story.${id}.title`)}</h3>
            <p>{t(`story.${id}.about`)}</p>
            <div className="steps-in">
              {practiceSteps.map((step) => (
                <Button
                  key={step}
                  aria-label={t('begin', { title: t(`story.${id}.title`), step: t(`step.${step}`) })}
                  onClick={() => onStory(id, step)}
                >
                  {t(`step.${step}`)}
                </Button>
              ))}
            </div>
          </Card>
        ))}
      </div>
      <p role="status">{state === 'busy' && t('busy')}</p>
      <p role="alert">{(state === 'elsewhere' || state === 'failed') && t(state)}</p>
    </OutsidePage>
  );
}
