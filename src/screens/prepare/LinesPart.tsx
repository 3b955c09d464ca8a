// A list of plain lines: what works, what worries, what to ask, what not to talk about.
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../meeting/preparation.ts';
import { ListOfLines } from './ListOfLines.tsx';
import { usePreparation } from './usePreparation.ts';

interface LinesPartProps {
  readonly part: 'works' | 'worries' | 'questions' | 'notToTalkAbout';
  readonly field: keyof Pick<Preparation, 'worksAlready' | 'worries' | 'questions' | 'notToTalkAbout'>;
}

const same = (text: string) => text;

export function LinesPart({ part, field }: LinesPartProps) {
  const { t } = useTranslation('prepare');
  const [preparation, change] = usePreparation();
  return (
    <ListOfLines
      draft={field}
      label={t(`${part}.add`)}
      lines={preparation[field]}
      textOf={same}
      lineOf={same}
      withText={(_, text) => text}
      onLines={(lines) => change({ [field]: lines })}
    />
  );
}
