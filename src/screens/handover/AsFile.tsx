// "Som fil": the whole sheet in one file that opens anywhere, with what the citizen's phone can take in again.
import { useTranslation } from 'react-i18next';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import { sheetHtml } from '../../handover/sheetHtml.ts';
import { takeHomeOf } from '../../handover/takeHome.ts';
import { useDevice } from '../../room/device.ts';
import { GiveCheck } from './GiveCheck.tsx';
import type { Giving } from './useGiving.ts';
import { type Opening, Way } from './Way.tsx';

export const sheetFileType = 'text/html;charset=utf-8';

export function AsFile({ giving, ...opening }: Opening & { readonly giving: Giving }) {
  const { t } = useTranslation('give');
  const device = useDevice();
  const { sheet, speaking, beside, citizen } = giving;
  const save = () => {
    const content = sheetHtml(sheetDocument(sheet, speaking, beside), takeHomeOf(sheet, beside));
    device.saveFile(t('file.fileName'), sheetFileType, content);
    giving.handOver('file', sheet.citizen.id);
    opening.onClose(t('file.done'));
  };
  return (
    <Way
      icon="file"
      title={t('way.file')}
      hint={t('file.hint')}
      press={t('file.press')}
      given={giving.given(['file'], sheet.citizen.id)}
      {...opening}
    >
      <GiveCheck
        to={citizen}
        text={giving.textOf(sheet)}
        note={t('file.open')}
        onGive={save}
        onLetBe={() => opening.onClose()}
      />
    </Way>
  );
}
