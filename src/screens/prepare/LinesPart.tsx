// A list of plain lines: what worries, what not to talk about.
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../meeting/preparation.ts';
import { ListOfLines } from './ListOfLines.tsx';
import { usePreparation } from './usePreparation.ts';

interface LinesPartProps {
  readonly part: keyof Pick<Preparation, 'worries' | 'notToTalkAbout'>;
}

const same = (text: string) => text;

export function LinesPart({ part }: LinesPartProps) {
  const { t } = useTranslation('prepare');
  const [preparation, change] = usePreparation();
  return (
    <ListOfLines
      draft={part}
      label={t(`${part}.add`)}
      lines={preparation[part]}
      textOf={same}
      lineOf={same}
      withText={(_, text) => text}
      onLines={(lines) => change({ [part]: lines })}
    />
  );
}
