// "På papir": for whom the sheet is and how large the print. The sheet itself stands beside, as it will be on paper.
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../handover/sheet.ts';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { GiveCheck } from './GiveCheck.tsx';
import type { PrintSize } from './Sheet.tsx';
import type { Giving } from './useGiving.ts';
import { type Opening, Way } from './Way.tsx';

export type PaperFor = 'citizen' | 'each' | 'all';

interface OnPaperProps extends Opening {
  readonly giving: Giving;
  readonly sheets: readonly Sheet[];
  readonly paperFor: PaperFor;
  readonly onPaperFor: (whom: PaperFor) => void;
  readonly size: PrintSize;
  readonly onSize: (size: PrintSize) => void;
}

const sizes: readonly PrintSize[] = ['12', '16', '20'];

export function OnPaper({ giving, sheets, paperFor, onPaperFor, size, onSize, ...opening }: OnPaperProps) {
  const { t } = useTranslation(['handover', 'give']);
  const names = sheets.map(({ reader }) => reader?.name ?? '').filter(Boolean);
  const print = () => {
    window.print();
    for (const { reader } of sheets) giving.handOver('paper', reader?.id ?? null);
    opening.onClose(t('printed'));
  };
  return (
    <Way
      icon="printer"
      title={t('give:way.paper')}
      hint={t('give:paper.hint')}
      press={t('print')}
      given={giving.given(['paper'])}
      {...opening}
    >
      <ChoiceRow
        legend={t('forWhom')}
        options={[
          { value: 'citizen', label: <bdi>{giving.citizen}</bdi> },
          { value: 'each', label: t('forEach') },
          { value: 'all', label: t('forAll') },
        ]}
        value={paperFor}
        onChange={onPaperFor}
      />
      <ChoiceRow
        legend={t('textSize')}
        options={sizes.map((value) => ({ value, label: t(`size.${value}`) }))}
        value={size}
        onChange={onSize}
      />
      <GiveCheck
        isOnPaper
        press={t('print')}
        to={names.length > 0 ? names.join(', ') : t('atTheTable')}
        text={sheets.map(giving.textOf).join('\n\n')}
        note={paperFor === 'each' ? t('give:paper.each') : ''}
        onGive={print}
        onLetBe={() => opening.onClose()}
      />
    </Way>
  );
}
