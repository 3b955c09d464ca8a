// "På papir": for whom the sheet is, how large the print, and the press that prints it.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { PrintSize } from './Sheet.tsx';

export type PaperFor = 'citizen' | 'each' | 'all';

interface OnPaperProps {
  readonly citizen: string;
  readonly paperFor: PaperFor;
  readonly onPaperFor: (whom: PaperFor) => void;
  readonly size: PrintSize;
  readonly onSize: (size: PrintSize) => void;
  readonly onPrint: () => void;
}

const sizes: readonly PrintSize[] = ['14', '16', '20'];

export function OnPaper({ citizen, paperFor, onPaperFor, size, onSize, onPrint }: OnPaperProps) {
  const { t } = useTranslation('handover');
  return (
    <Card as="section" className="onpaper">
      <header className="way">
        <span className="ic">
          <Icon name="printer" />
        </span>
        <div>
          <h2>{t('paper')}</h2>
          <p>{t('paperHint')}</p>
        </div>
        <Button icon="printer" onClick={onPrint}>
          {t('print')}
        </Button>
      </header>
      <ChoiceRow
        legend={t('forWhom')}
        options={[
          { value: 'citizen', label: <bdi>{citizen}</bdi> },
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
    </Card>
  );
}
