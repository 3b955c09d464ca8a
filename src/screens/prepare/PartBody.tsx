// What each part asks for.
import { useTranslation } from 'react-i18next';
import { Words } from '../../ui/Words.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { LinesPart } from './LinesPart.tsx';
import type { Part } from './parts.ts';
import { PlanPart } from './PlanPart.tsx';
import { PointsPart } from './PointsPart.tsx';
import { SupportPart } from './SupportPart.tsx';
import { usePreparation } from './usePreparation.ts';
import { VisitPart } from './VisitPart.tsx';

export function PartBody({ part }: { readonly part: Part }) {
  switch (part) {
    case 'visit':
      return <VisitPart />;
    case 'goodLife':
      return <GoodLifePart />;
    case 'works':
      return <PointsPart part={part} field="worksAlready" />;
    case 'worries':
    case 'notToTalkAbout':
      return <LinesPart part={part} />;
    case 'wantsToSay':
    case 'questions':
    case 'broughtAlong':
      return <PointsPart part={part} field={part} />;
    case 'support':
      return <SupportPart />;
    case 'plan':
      return <PlanPart />;
  }
}

function GoodLifePart() {
  const { t } = useTranslation('prepare');
  const [preparation, change] = usePreparation();
  const field = useToldText(preparation.goodLife, (goodLife) => change({ goodLife }));
  return (
    <Words
      tone="voice"
      rows={3}
      label={t('goodLife.label')}
      value={field.text}
      error={field.error}
      onChange={field.onChange}
    />
  );
}
